import { byProviders, type Planted } from './planted.js';

export const wholesale: readonly Planted[] = [
  byProviders('whole-record', 'a whole node', 'MATCH (n:Provider) RETURN n'),
  byProviders('whole-record', 'everything in scope', 'MATCH (n:Provider) RETURN *'),
  byProviders('whole-record', 'a list of nodes', 'MATCH (n:Provider) RETURN collect(n) AS all'),
  byProviders('whole-record', 'a node in a map', 'MATCH (n:Provider) RETURN {id: n.id, node: n} AS row'),
  byProviders('whole-record', 'a relationship', 'MATCH (n:Provider)-[r:LOCATED_IN]->(c:Country) RETURN r AS located'),
  byProviders('whole-record', 'a path', 'MATCH p = (n:Provider)-[:LOCATED_IN]->(c:Country) RETURN p AS path'),
  byProviders('all-properties', 'n {.*}', 'MATCH (n:Provider) RETURN n {.*} AS row'),
  byProviders('all-properties', 'properties()', 'MATCH (n:Provider) RETURN properties(n) AS row'),
  byProviders('all-properties', 'keys()', 'MATCH (n:Provider) RETURN keys(n) AS names'),
  byProviders('dynamic-property', 'a property from a parameter', 'MATCH (n:Provider) RETURN n[$key] AS it'),
  byProviders('dynamic-property', 'a property by a text', "MATCH (n:Provider) RETURN n['website'] AS it"),
  byProviders(
    'dynamic-property',
    'a pattern matched with a parameter',
    'MATCH (n:Provider $properties) RETURN n.id AS id',
  ),
];
