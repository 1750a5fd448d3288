import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { buyerLoaders, type BuyerLoaders } from './buyer.loaders.js';
import * as buyer from './buyer.queries.js';
import { BuyerResolver } from './buyer.resolver.js';
import { Buyer } from './buyer.type.js';

/** The organisations known as buyers of outsourced work. */
export const buyers: SubgraphDefinition<BuyerLoaders> = {
  name: 'buyers',
  types: [Buyer],
  resolvers: [BuyerResolver],
  references: { Buyer: async ({ id }, { loaders }) => loaders.buyerById(id) },
  createLoaders: buyerLoaders,
  queries: [buyer.buyerById, ...listVariants(buyer.buyers)],
};
