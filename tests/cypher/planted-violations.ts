import type { SubgraphName } from '../../schema/graph/model.js';
import type { ViolationKind } from './ownership/violation.js';

/** A text that must not pass, whose wall it runs into, and why. */
export interface Planted {
  readonly why: string;
  readonly subgraph: SubgraphName;
  readonly kind: ViolationKind;
  readonly cypher: string;
}

const planted =
  (subgraph: SubgraphName) =>
  (kind: ViolationKind, why: string, cypher: string): Planted => ({ why, subgraph, kind, cypher });
const byProviders = planted('providers');
const byPartnerships = planted('partnerships');
const byWorkers = planted('workers');

const inPatterns: readonly Planted[] = [
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

const inNames: readonly Planted[] = [
  byProviders('unknown-label', 'a misspelt label', 'MATCH (n:Provder {id: $id}) RETURN n.id AS id'),
  byProviders('unknown-label', 'a label of the book-keeping', 'MATCH (n:GraphState) RETURN count(*) AS total'),
  byProviders('invisible-label', "another subgraph's label", 'MATCH (n:Buyer {id: $id}) RETURN n.id AS id'),
  byProviders(
    'invisible-label',
    "another subgraph's label in an alternative",
    'MATCH (n:Provider|Buyer) RETURN n.id AS id',
  ),
  byProviders(
    'invisible-label',
    "another subgraph's label in a condition",
    'MATCH (n:Provider) WHERE n:Supporter RETURN n.id AS id',
  ),
  byProviders('invisible-label', "another subgraph's label, denied", 'MATCH (n:Provider&!Buyer) RETURN n.id AS id'),
  byProviders(
    'invisible-label',
    "another subgraph's label in a hint",
    'MATCH (n:Provider) USING SCAN n:Buyer RETURN n.id AS id',
  ),
  byProviders(
    'unknown-relationship-type',
    'a misspelt type',
    'MATCH (n:Provider)-[:LOCATEDIN]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'invisible-relationship-type',
    'a type it may not follow',
    'MATCH (n:Provider)-[:IN]->(c:Country) RETURN c.id AS id',
  ),
  byProviders(
    'invisible-relationship-type',
    'a type it may not follow, as an alternative',
    'MATCH (n:Provider)-[:LOCATED_IN|PARTY]->(c:Country) RETURN c.id AS id',
  ),
];

const inProperties: readonly Planted[] = [
  byProviders('unknown-property', 'a misspelt property', 'MATCH (n:Provider) RETURN n.nmae AS name'),
  byProviders('unknown-property', 'a misspelt key in a pattern', 'MATCH (n:Provider {ID: $id}) RETURN n.id AS id'),
  byProviders('unknown-property', 'a property of the other label', 'MATCH (n:Entity {id: $id}) RETURN n.name AS name'),
  byProviders(
    'unknown-property',
    'a property of a relationship',
    'MATCH (n:Provider)-[r:LOCATED_IN]->(c:Country) RETURN r.since AS since, c.id AS id',
  ),
  byProviders(
    'unknown-property',
    'a key in a hint',
    'MATCH (n:Provider) USING INDEX n:Provider(title) RETURN n.id AS id',
  ),
  byProviders('unreadable-property', "the registry's property", 'MATCH (n:Provider) RETURN n.website AS website'),
  byProviders(
    'unreadable-property',
    "the registry's property in a condition",
    'MATCH (n:Provider) WHERE n.foundedYear > $year RETURN n.id AS id',
  ),
  byProviders(
    'unreadable-property',
    "the registry's property in an order",
    'MATCH (n:Provider) RETURN n.id AS id ORDER BY n.website',
  ),
  byProviders(
    'unreadable-property',
    "the owner's own property",
    'MATCH (n:Provider)-[:LOCATED_IN]->(c:Country) RETURN c.name AS name',
  ),
  byProviders(
    'unreadable-property',
    "the owner's own property as a key",
    'MATCH (c:Country {code: $code}) RETURN c.id AS id',
  ),
  byProviders(
    'unreadable-property',
    'a property in a map of picked ones',
    'MATCH (n:Provider) RETURN n {.id, .website} AS provider',
  ),
  byPartnerships(
    'unreadable-property',
    'an alternative that hides it',
    'MATCH (n:Provider|Country) RETURN n.name AS name',
  ),
  byPartnerships(
    'unreadable-property',
    "the buyers' own property",
    'MATCH (n:Organization:Buyer) RETURN n.industry AS industry',
  ),
];

const roundabout: readonly Planted[] = [
  byProviders(
    'unreadable-property',
    'through a collected list',
    'MATCH (n:Provider) WITH collect(n) AS all UNWIND all AS one RETURN one.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through a map',
    'MATCH (n:Provider) WITH {node: n, rank: 1} AS hit RETURN hit.node.website AS website, hit.rank AS rank',
  ),
  byProviders(
    'unreadable-property',
    'through a subquery',
    'CALL () { MATCH (n:Provider) RETURN n AS found } RETURN found.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through coalesce',
    'MATCH (n:Provider) RETURN coalesce(n, null).website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through CASE',
    'MATCH (n:Provider) WITH CASE WHEN n.verified THEN n END AS sure RETURN sure.website AS website',
  ),
  byProviders(
    'unreadable-property',
    'through the nodes of a path',
    'MATCH p = (n:Provider)-[:LOCATED_IN]->(c:Country) RETURN [x IN nodes(p) | x.website] AS websites',
  ),
  byProviders(
    'unlabelled-node',
    'through the end of a relationship',
    'MATCH (n:Provider)-[r:LOCATED_IN]->(c:Country) RETURN endNode(r).name AS name',
  ),
  byProviders(
    'unreadable-property',
    'through a collected subquery',
    'RETURN [x IN COLLECT { MATCH (n:Provider) RETURN n } | x.website] AS websites',
  ),
  byProviders(
    'unreadable-property',
    'in the second branch of a union',
    'MATCH (n:Provider) RETURN n.id AS id UNION MATCH (n:Provider) RETURN n.website AS id',
  ),
  byProviders(
    'unreadable-property',
    'in a repeated path',
    'MATCH ((n:Provider)-[:LOCATED_IN]->(c:Country) WHERE c.region = $region){1,2} RETURN count(*) AS total',
  ),
];

const wholesale: readonly Planted[] = [
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

const otherThanReads: readonly Planted[] = [
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

/** At least one for each kind that the check of ours reports. */
export const plantedViolations: readonly Planted[] = [
  ...inPatterns,
  ...inNames,
  ...inProperties,
  ...roundabout,
  ...wholesale,
  ...otherThanReads,
];
