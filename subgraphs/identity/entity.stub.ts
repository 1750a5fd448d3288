import { Directive, ObjectType, type ClassType } from 'type-graphql';
import { entityDescriptions, type EntityName } from '../vocabulary/entity-descriptions.js';
import { Node } from './node.type.js';

function stubOf(name: EntityName): ClassType {
  @Directive('@key(fields: "id")')
  @ObjectType(name, { implements: Node, description: entityDescriptions[name], simpleResolvers: true })
  class EntityStub {}
  return EntityStub;
}

/** The names of all kinds of record. */
export const entityNames = Object.keys(entityDescriptions) as EntityName[];

/** Every kind of record by its key; each is owned by another subgraph. */
export const entityStubs: readonly ClassType[] = entityNames.map(stubOf);
