import { tupleOf } from '../shared/list-clauses.js';
import { oneOf, optional, text, tuple, type Query } from '../shared/query.js';
import { entityDescriptions, type EntityName } from '../vocabulary/entity-descriptions.js';
import type { OrganizationIdentity } from '../vocabulary/organization.identity.js';
import { identityColumns, identityColumnsOf, identityRules } from '../vocabulary/organization.row.js';

export interface NodeRow {
  id: string;
  __typename: EntityName;
  /** The identity fields of an organisation; null for any other record. */
  identity: OrganizationIdentity | null;
}

const names = Object.keys(entityDescriptions) as EntityName[];
const quoted = names.map((name) => `'${name}'`).join(', ');
const known = Object.fromEntries(names.map((name) => [name, name])) as Record<EntityName, EntityName>;

/** Which records some ids are. */
export const nodeById: Query<{ ids: readonly string[] }, NodeRow> = {
  name: 'nodeById',
  cypher: [
    'UNWIND $ids AS id',
    'MATCH (n:Entity {id: id})',
    'OPTIONAL MATCH (organization:Entity:Organization {id: id})',
    `RETURN n.id AS id, head([label IN labels(n) WHERE label IN [${quoted}]]) AS __typename,`,
    `  CASE WHEN organization IS NOT NULL THEN ${tupleOf(identityColumnsOf('organization'))} END AS identity`,
  ].join('\n'),
  rules: {
    id: text,
    __typename: oneOf(known),
    identity: optional(tuple(Object.keys(identityColumns), identityRules)),
  },
};
