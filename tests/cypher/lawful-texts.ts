import type { SubgraphName } from '../../schema/graph/model.js';

/** A text in the manner of the subgraphs' own, which both checks must let pass. */
export interface Lawful {
  readonly name: string;
  readonly subgraph: SubgraphName;
  readonly cypher: string;
}

const lawful =
  (subgraph: SubgraphName) =>
  (name: string, cypher: string): Lawful => ({ subgraph, name, cypher });

const providers = lawful('providers');
const partnerships = lawful('partnerships');
const workers = lawful('workers');
const impactMetrics = lawful('impact-metrics');
const registry = lawful('registry');

export const lawfulTexts: readonly Lawful[] = [
  lawful('identity')(
    'kindById',
    `UNWIND $ids AS id
     MATCH (n:Entity {id: id})
     RETURN n.id AS id, CASE WHEN n:Provider THEN 'Provider' WHEN n:Buyer THEN 'Buyer' ELSE labels(n)[-1] END AS kind`,
  ),
  providers(
    'providerById',
    `UNWIND $ids AS id
     MATCH (n:Entity:Provider {id: id})
     RETURN n.id AS id, n.name AS name, n.otherNames AS otherNames, n.roles AS roles, n.countryId AS countryId, n.kind AS kind`,
  ),
  providers(
    'providersByCountryId',
    `UNWIND $ids AS countryId
     MATCH (c:Entity:Country {id: countryId})
     CALL (c) {
       MATCH (n:Provider)-[:DELIVERS_IN]->(c)
       WHERE n.sortName >= $key AND (n.sortName > $key OR n.id > $after) AND n.kind IN $kinds
       RETURN n.id AS id, n.name AS name, n.sortName AS key
       ORDER BY n.sortName, n.id
       LIMIT $limit
     }
     RETURN countryId, id, name, key`,
  ),
  providers(
    'providersBySortName',
    `MATCH (n:Provider) USING INDEX n:Provider(sortName, id)
     WHERE n.sortName >= $key AND (n.sortName > $key OR n.id > $after)
     RETURN n.id AS id, n.sortName AS key ORDER BY n.sortName, n.id LIMIT $limit`,
  ),
  providers('providerCount', 'MATCH (n:Provider) WHERE n.partnershipCount >= $least RETURN count(*) AS total'),
  providers(
    'providerFacets',
    `MATCH (n:Provider)
     OPTIONAL MATCH (n)-[:LOCATED_IN]->(c:Country)
     WITH c.id AS countryId, count(*) AS total
     WHERE total > 0
     RETURN countryId, total ORDER BY total DESC, countryId`,
  ),
  partnerships(
    'search',
    `CALL db.index.fulltext.queryNodes('organizationNames', $text, {limit: 1000}) YIELD node, score
     WHERE node:Organization AND any(role IN node.roles WHERE role IN $roles)
     RETURN node.id AS id, node.name AS name, score ORDER BY score DESC, id LIMIT $limit`,
  ),
  partnerships(
    'searchThenMatch',
    `CALL db.index.fulltext.queryNodes('organizationNames', $text) YIELD node AS hit, score
     ORDER BY score DESC LIMIT 1000
     MATCH (hit:Organization)-[:LOCATED_IN]->(c:Country)
     RETURN hit.id AS id, c.id AS countryId, score ORDER BY score DESC, id`,
  ),
  partnerships(
    'partnersByOrganizationId',
    `UNWIND $ids AS id
     MATCH (o:Entity:Organization {id: id})
     CALL (o) {
       MATCH (o)-[mine:PARTY]->(p:Partnership)<-[theirs:PARTY]-(other:Organization)
       WHERE other <> o AND mine.side <> theirs.side
       WITH other, count(DISTINCT p) AS partnershipCount, collect(DISTINCT p.kind) AS kinds, min(p.startKey) AS since
       ORDER BY other.sortName, other.id
       LIMIT $limit
       RETURN other.id AS otherId, other.name AS otherName, partnershipCount, kinds, since
     }
     RETURN o.id AS organizationId, otherId, otherName, partnershipCount, kinds, since`,
  ),
  partnerships(
    'partiesByPartnershipId',
    `UNWIND $ids AS id
     MATCH (p:Entity:Partnership {id: id})
     RETURN p.id AS partnershipId,
       [(o:Organization)-[r:PARTY]->(p) | {organizationId: o.id, role: r.role, roleAsReported: r.roleAsReported}] AS parties,
       COUNT { (p)-[:CITES]->(:Source) } AS citations, COUNT { (p)-[:CITES]->() } AS degree,
       EXISTS { MATCH (p)<-[r:PARTY]-(:Buyer) WHERE r.role = 'BUYER' } AS hasBuyer`,
  ),
  partnerships(
    'organizationsOfEitherEnd',
    `UNWIND $ids AS id
     MATCH (o:Entity:Organization {id: id})
     CALL (o) {
       MATCH (o)-[:PARTY]->(p:Partnership) RETURN p
       UNION
       MATCH (o)-[:LOCATED_IN|DELIVERS_IN]->(:Country)<-[:IN]-(p:Partnership) RETURN p
     }
     WITH o, collect(p {.id, .kind, began: p.start, o}) AS rows
     RETURN o.id AS organizationId, [row IN rows WHERE row.kind IS NOT NULL | row.id] AS ids, size(rows) AS total`,
  ),
  partnerships(
    'valuesOfRows',
    `UNWIND $rows AS row
     MATCH (o:Entity:Organization {id: row.organizationId})
     WHERE o.sortName STARTS WITH row.prefix AND NOT (o)-[:PARTY]->(:Partnership {family: row.family})
     RETURN o.id AS id, row.cursor['key'] AS key`,
  ),
  workers(
    'buyersByWorkerGroupId',
    `UNWIND $ids AS id
     MATCH (g:Entity:WorkerGroup {id: id})
     CALL (g) {
       MATCH (g)<-[:EMPLOYS_FROM]-(provider:Organization)-[:PARTY {role: 'PROVIDER'}]->(p:Partnership)<-[r:PARTY]-(buyer:Organization)
       WHERE r.role IN $roles
       WITH buyer, collect(DISTINCT p.id) AS partnershipIds
       RETURN buyer.id AS buyerId, partnershipIds ORDER BY buyer.sortName, buyer.id LIMIT $limit
     }
     RETURN g.id AS groupId, buyerId, partnershipIds`,
  ),
  workers(
    'broaderGroups',
    `UNWIND $ids AS id
     MATCH path = (g:Entity:WorkerGroup {id: id})-[:BROADER*1..3]->(broader:WorkerGroup)
     RETURN g.id AS groupId, broader.id AS broaderId, length(path) AS distance, [x IN nodes(path) | x.name] AS names`,
  ),
  workers(
    'narrowerGroups',
    `MATCH (g:Entity:WorkerGroup {id: $id}) ((:WorkerGroup)<-[:BROADER]-(narrower:WorkerGroup)){1,3}
     RETURN [x IN narrower | x.id] AS ids`,
  ),
  impactMetrics(
    'observationsBySubjectId',
    `UNWIND $ids AS id
     MATCH (s:Entity&(Organization|Country|Sector|Partnership) {id: id})
     CALL (s) {
       MATCH (o:Observation)-[:ABOUT]->(s)
       WHERE o.yearKey <= $key AND (o.yearKey < $key OR o.id > $after)
       RETURN o ORDER BY o.yearKey DESC, o.id LIMIT $limit
     }
     MATCH (o)-[:MEASURES]->(m:Metric)
     OPTIONAL MATCH (o)-[:MEASURED_IN]->(c:Country)
     RETURN s.id AS subjectId, o.id AS id, m.code AS code, c.code AS country,
       reduce(total = 0.0, x IN COLLECT { MATCH (o)-[:CONFLICTS_WITH]-(other:Observation) RETURN other.value } | total + x) AS rivals`,
  ),
  registry(
    'profileById',
    `UNWIND $ids AS id
     MATCH (o:Entity:Organization {id: id})
     RETURN o {.id, .foundedYear, .website, headquarters: {city: o.headquartersCity, basis: o.headquartersBasis}} AS profile`,
  ),
  registry(
    'citingRecords',
    `UNWIND $ids AS id
     MATCH (s:Entity&Source {id: id})<-[:CITES]-(n:Organization|Fact|Partnership|Observation|Activity)
     RETURN s.id AS sourceId, s.title AS title, n.id AS id,
       CASE WHEN n:Organization THEN 'Organization' WHEN n:Fact THEN 'Fact' ELSE 'other' END AS kind`,
  ),
];
