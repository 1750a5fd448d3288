import 'reflect-metadata';
import type { ReferenceResolver, SubgraphDefinition } from '../shared/subgraph.js';
import { entityNames, entityStubs } from './entity.stub.js';
import { nodeLoaders, type NodeLoaders } from './node.loaders.js';
import { nodeById } from './node.queries.js';
import { NodeResolver } from './node.resolver.js';

const entityReference: ReferenceResolver<NodeLoaders> = async ({ __typename, id }, { loaders }) => {
  const row = await loaders.nodeById(id);
  return row?.__typename === __typename ? row : null;
};

/** Which record an id is, of whatever kind. */
export const identity: SubgraphDefinition<NodeLoaders> = {
  name: 'identity',
  types: entityStubs,
  resolvers: [NodeResolver],
  references: Object.fromEntries(entityNames.map((name) => [name, entityReference])),
  createLoaders: nodeLoaders,
  queries: [nodeById],
};
