import { byPartnerships, byProviders, type Planted } from './planted.js';

export const inPatterns: readonly Planted[] = [
  byProviders('unlabelled-node', 'a start node without a label', 'MATCH (n {id: $id}) RETURN n.id AS id'),
  byProviders('unlabelled-node', 'an anonymous end node', 'MATCH (n:Provider)-[:LOCATED_IN]->() RETURN n.id AS id'),
  byProviders('unlabelled-node', 'any label at all', 'MATCH (n:%) RETURN count(*) AS total'),
  byProviders('unlabelled-node', 'only what it is not', 'MATCH (n:!Provider) RETURN count(*) AS total'),
  byProviders(
    'unlabelled-node',
    'an end node inside EXISTS',
    'MATCH (n:Provider) WHERE EXISTS { (n)-[:LOCATED_IN]->(c) } RETURN n.id AS id',
  ),
  byProviders(
    'unlabelled-node',
    'an end node inside a list comprehension of patterns',
    'MATCH (n:Provider) RETURN [(n)-[:LOCATED_IN]->(c) | 1] AS ones',
  ),
  byPartnerships(
    'unlabelled-node',
    'a search hit read before it has a label',
    "CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score RETURN node.id AS id, score",
  ),
  byProviders(
    'unlabelled-node',
    'an open end that is counted and is more than the degree of one record',
    'MATCH (n:Provider) RETURN COUNT { (n)-[:LOCATED_IN]->()<-[:LOCATED_IN]-(:Provider) } AS total',
  ),
  byProviders(
    'unlabelled-node',
    'the degree of a record whose label is open',
    'MATCH (n:Provider) RETURN COUNT { (c)-[:LOCATED_IN]->() } AS total',
  ),
  byProviders(
    'untyped-relationship',
    'the degree over every type',
    'MATCH (n:Provider) RETURN COUNT { (n)-->() } AS total',
  ),
  byProviders('untyped-relationship', 'a bare arrow', 'MATCH (n:Provider)-->(c:Country) RETURN c.id AS id'),
  byProviders(
    'untyped-relationship',
    'a named arrow without a type',
    'MATCH (n:Provider)-[r]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'untyped-relationship',
    'a path of any length without a type',
    'MATCH (n:Provider)-[*1..3]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'untyped-relationship',
    'only what it is not',
    'MATCH (n:Provider)-[:!IN]->(c:Country) RETURN c.id AS id',
  ),
  byProviders('dynamic-label', 'a label from a parameter', 'MATCH (n:$($label)) RETURN count(*) AS total'),
  byProviders(
    'dynamic-label',
    'a label from a parameter in a condition',
    'MATCH (n:Provider) WHERE n:$($label) RETURN n.id AS id',
  ),
  byProviders(
    'dynamic-label',
    'a type from a parameter',
    'MATCH (n:Provider)-[:$($type)]->(c:Country) RETURN c.id AS id',
  ),
];
