import type { Driver } from 'neo4j-driver';
import { Random } from '../seeds/synthetic/random.js';
import { encodeCursor } from '../subgraphs/shared/cursor.js';
import type { OperationName, Variables } from './contender.js';

/** Different variables for each operation, so that no cache holds the one answer that is asked for. */
export type Pools = Readonly<Record<OperationName, readonly Variables[]>>;

/** Pages 400 to 500 of twenty; of a smaller graph the last fifth. */
const deepIn = (organizations: number) => ({
  from: Math.min(8_000, Math.floor(organizations * 0.8)),
  to: Math.min(9_980, organizations - 20),
});
/** One in fifty of the profiles is of an organisation with over a thousand partnerships. */
const hubShare = 0.02;
const poolSize = 500;

/** Draws the variables from the graph itself, the same ones for the same graph. */
export async function drawVariables(driver: Driver, organizations: number): Promise<Pools> {
  const random = new Random(42);
  const read = async <Row>(cypher: string, parameters: object = {}): Promise<Row[]> =>
    (await driver.executeQuery(cypher, parameters, { database: 'neo4j' })).records.map(
      (record) => record.toObject() as Row,
    );
  const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  const organizationId = (): string => `organization:synthetic-${random.below(organizations)}`;

  const deep = deepIn(organizations);
  const ids = times(poolSize * 4, organizationId);
  const withPartners = 'UNWIND $ids AS id MATCH (o:Entity:Organization {id: id}) WHERE o.partnershipCount > 0';
  const active = await read<{ id: string }>(`${withPartners} RETURN DISTINCT id LIMIT ${poolSize}`, { ids });
  const hubs = await read<{ id: string }>(
    'MATCH (o:Organization) WHERE o.partnershipCount > 1000 AND o.id IS NOT NULL RETURN o.id AS id ORDER BY id LIMIT 10',
  );
  const buyerIds = times(poolSize * 12, organizationId);
  const buyers = await read<{ id: string }>(
    `UNWIND $ids AS id MATCH (o:Entity:Buyer {id: id})-[:PARTY {role: 'BUYER'}]->() RETURN DISTINCT id LIMIT ${poolSize}`,
    { ids: buyerIds },
  );
  const countries = await read<{ code: string }>(
    `UNWIND $ids AS id MATCH (o:Entity:Organization {id: id})-[:LOCATED_IN]->(c:Country) RETURN c.code AS code LIMIT ${poolSize}`,
    { ids },
  );
  const anchors = await read<{ key: string; id: string }>(
    `MATCH (n:Organization) WHERE n.sortName IS NOT NULL AND n.id IS NOT NULL
     WITH n ORDER BY n.sortName, n.id SKIP ${deep.from} LIMIT ${deep.to - deep.from}
     RETURN n.sortName AS key, n.id AS id`,
  );
  const names = await read<{ name: string }>(
    `UNWIND $ids AS id MATCH (o:Entity:Organization {id: id}) RETURN o.name AS name LIMIT ${poolSize}`,
    { ids },
  );
  const figures = await read<{ metric: string; unit: string }>(
    `MATCH (n:Observation) WHERE n.metricId IS NOT NULL AND n.id IS NOT NULL AND n.status = 'OBSERVED'
     WITH n.metricId AS metric, n.unit AS unit, count(*) AS count ORDER BY count DESC, metric SKIP 3 LIMIT 8
     RETURN metric, unit`,
  );
  const pairs = await read<{ from: string; to: string }>(
    `UNWIND $ids AS id MATCH (o:Entity:Organization {id: id})
     CALL (o) {
       MATCH (o)-[:PARTY]->()<-[:PARTY]-()-[:PARTY]->()<-[:PARTY]-()-[:PARTY]->()<-[:PARTY]-(far:Organization)
       WHERE far <> o RETURN far LIMIT 1
     }
     RETURN o.id AS from, far.id AS to LIMIT ${poolSize}`,
    { ids: active.map(({ id }) => id) },
  );
  const searches = names.map(({ name }) => ({ text: random.pick(name.split(' ').slice(0, 2)) }));
  const shares = new Random(43);
  const percentiles = times(8, () => ({ percentiles: [shares.below(50), 50 + shares.below(50)] }));
  const withHubs = (own: readonly { id: string }[]): Variables[] =>
    own.map((row) => (hubs.length > 0 && random.chance(hubShare) ? random.pick(hubs) : row));
  const entityIds = (): string[] => [
    ...times(60, organizationId),
    ...times(40, () => `partnership:synthetic-${random.below(organizations)}`),
  ];
  return {
    profile: withHubs(active),
    list: times(poolSize, () => ({ country: random.pick(countries).code })),
    'three-hops': withHubs(buyers),
    'deep-page': times(poolSize, () => {
      const place = random.below(anchors.length);
      const { key, id } = anchors[place] as { key: string; id: string };
      return { after: encodeCursor('organizations', 'NAME_ASC', { key, id }), position: deep.from + place + 1 };
    }),
    'entity-batch': times(poolSize, () => ({ ids: [...new Set(entityIds())] })),
    ...{ search: searches, 'search-facets': searches },
    ...{ path: pairs, aggregate: figures },
    ...{ 'organization-aggregate': percentiles, 'partnership-aggregate': percentiles },
  };
}

/** The first page of the list whose later pages are `deep-page`. */
export const firstPage: readonly Variables[] = [{ position: 0 }];
