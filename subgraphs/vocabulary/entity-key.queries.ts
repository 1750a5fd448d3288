import type { Query } from '../shared/query.js';
import type { EntityName } from './entity-descriptions.js';
import { entityKeyRules, type EntityKey } from './entity-key.row.js';

/** Which of some ids are records of one kind: nothing may be added to a record that is not there. */
export const entityKeyById = (
  name: string,
  kind: EntityName | 'Organization',
): Query<{ ids: readonly string[] }, EntityKey> => ({
  name,
  cypher: ['UNWIND $ids AS id', `MATCH (n:Entity:${kind} {id: id})`, 'RETURN n.id AS id'].join('\n'),
  rules: entityKeyRules,
});
