import { byProviders, byWorkers, type Planted } from './planted.js';

export const otherThanReads: readonly Planted[] = [
  byProviders('write', 'CREATE', 'CREATE (n:Provider {id: $id}) RETURN n.id AS id'),
  byProviders('write', 'MERGE', 'MERGE (n:Provider {id: $id}) RETURN n.id AS id'),
  byProviders('write', 'SET', 'MATCH (n:Provider) SET n.name = $name RETURN n.id AS id'),
  byProviders('write', 'REMOVE', 'MATCH (n:Provider) REMOVE n.name RETURN n.id AS id'),
  byProviders('write', 'DELETE', 'MATCH (n:Provider) DETACH DELETE n'),
  byProviders('write', 'FOREACH', 'MATCH (n:Provider) FOREACH (x IN [1] | SET n.name = x)'),
  byProviders('write', 'LOAD CSV', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row[0] AS it"),
  byProviders('write', 'a write inside a subquery', 'CALL () { CREATE (n:Provider) RETURN n.id AS id } RETURN id'),
  byProviders('procedure', "a procedure of the database's own", 'CALL db.labels() YIELD label RETURN label'),
  byProviders(
    'procedure',
    'a procedure of a plugin',
    "CALL apoc.cypher.run('MATCH (n) RETURN n', {}) YIELD value RETURN value",
  ),
  byProviders('unsupported-clause', 'USE', 'USE other MATCH (n:Provider) RETURN n.id AS id'),
  byProviders('unknown-variable', 'a variable nobody bound', 'MATCH (n:Provider) RETURN m.id AS id'),
  byProviders(
    'unknown-variable',
    'a variable its subquery did not import',
    'MATCH (n:Provider) CALL () { RETURN n.id AS id } RETURN id',
  ),
  byProviders('syntax', 'half a text', 'MATCH (n:Provider RETURN n.id AS id'),
  byProviders('syntax', 'two statements', 'MATCH (n:Provider) RETURN n.id AS id; MATCH (n:Provider) RETURN n.id AS id'),
  byProviders('syntax', 'an administration command', 'SHOW USERS'),
  byWorkers(
    'unreadable-property',
    'what a source says',
    'MATCH (w:Workforce)-[:CITES]->(s:Source) RETURN s.url AS url',
  ),
];
