import { Directive, ObjectType, type ClassType } from 'type-graphql';
import { entityDescriptions, type EntityName } from '../vocabulary/entity-descriptions.js';
import { ContributedIdentityFields } from '../vocabulary/organization.identity.js';
import { Node } from './node.type.js';

/** The kinds whose names are read with the record: a look-up by id that asks for names needs no further fetch. */
const organizationKinds: ReadonlySet<EntityName> = new Set(['Provider', 'Buyer', 'Supporter']);

function stubOf(name: EntityName): ClassType {
  @Directive('@key(fields: "id")')
  @ObjectType(name, { implements: Node, description: entityDescriptions[name], simpleResolvers: true })
  class EntityStub {}
  if (organizationKinds.has(name)) ContributedIdentityFields()(EntityStub);
  return EntityStub;
}

/** The names of all kinds of record. */
export const entityNames = Object.keys(entityDescriptions) as EntityName[];

/** Every kind of record by its key; each is owned by another subgraph. */
export const entityStubs: readonly ClassType[] = entityNames.map(stubOf);
