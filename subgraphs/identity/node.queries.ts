import { oneOf, text, type Query } from '../shared/query.js';
import { entityDescriptions, type EntityName } from '../vocabulary/entity-descriptions.js';

export interface NodeRow {
  id: string;
  __typename: EntityName;
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
    `RETURN n.id AS id, head([label IN labels(n) WHERE label IN [${quoted}]]) AS __typename`,
  ].join('\n'),
  rules: { id: text, __typename: oneOf(known) },
};
