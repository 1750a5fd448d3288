import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { apiLists, type ApiList } from '../support/lists.js';
import { long } from '../support/long.js';

let neo4j: SeededNeo4j;
let graph: TestGraph;
beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  graph = await openGraph(neo4j.uri);
  await neo4j.read(observationsOfAPartnership);
}, 180_000);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

/** The data set has no observation about a partnership: a few, moved there, so that this list has rows as well. */
const observationsOfAPartnership = `
  MATCH (p:Partnership) WITH p ORDER BY p.id LIMIT 1
  MATCH (o:Observation)-[about:ABOUT]->(:Sector) WITH p, o, about ORDER BY o.id LIMIT 12
  CREATE (o)-[:ABOUT]->(p) DELETE about`;

interface Page {
  readonly ids: readonly string[];
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

interface Walk {
  readonly size: number;
  readonly order: string | undefined;
  readonly backward: boolean;
  readonly filter?: string | undefined;
}

const nodeId = (list: ApiList): string => (list.owner === 'Query' && list.field === 'search' ? 'text: "a"' : '');

const onOwners = ({ owners }: ApiList, field: string): string =>
  owners.map((owner) => `... on ${owner} { ${field} }`).join(' ');

/** Reads one page of a list; of an entity's list through `node`. */
async function readPage(
  list: ApiList,
  parentId: string | null,
  { size, order, backward, filter }: Walk,
  cursor: string | null,
): Promise<Page> {
  const paging = backward ? { last: size, before: cursor } : { first: size, after: cursor };
  const written = [
    nodeId(list),
    ...Object.entries(paging).map(([name, value]) => (value === null ? '' : `${name}: ${JSON.stringify(value)}`)),
    order ? `orderBy: ${order}` : '',
    filter ? `filter: ${filter}` : '',
  ].filter(Boolean);
  const selection = `{ edges { node { id } } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`;
  const field = `list: ${list.field}(${written.join(', ')}) ${selection}`;
  const query = parentId ? `query ($id: ID!) { node(id: $id) { ${onOwners(list, field)} } }` : `{ ${field} }`;
  const data = await graph.data(query, parentId ? { id: parentId } : {});
  const { edges, pageInfo, totalCount } = parentId ? data.node.list : data.list;
  return { ids: edges.map((edge: { node: { id: string } }) => edge.node.id), totalCount, ...pageInfo };
}

/** The ids of a whole list in the order of the list, whichever way it was walked. `between` runs after every page. */
async function walk(
  list: ApiList,
  parentId: string | null,
  how: Walk,
  between: (seen: readonly string[]) => Promise<void> = async () => {},
) {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 10_000; pages += 1) {
    const page: Page = await readPage(list, parentId, how, cursor);
    if (how.backward) ids.unshift(...page.ids);
    else ids.push(...page.ids);
    if (!(how.backward ? page.hasPreviousPage : page.hasNextPage)) return ids;
    expect(page.ids).toHaveLength(how.size);
    cursor = how.backward ? page.startCursor : page.endCursor;
    await between(ids);
  }
  throw new Error('the walk does not end');
}

/** Filters by what they are written for: one that leads to an index, one that only narrows, both together. */
const filters: Readonly<Record<string, readonly string[]>> = {
  OrganizationFilter: [
    '{ country: { eq: "US" } }',
    '{ name: { contains: "a" } }',
    '{ roles: { in: [ISSP, BUYER] }, country: { eq: "US" } }',
  ],
  ProviderFilter: ['{ kind: { eq: ISSP } }', '{ name: { contains: "a" }, kind: { eq: BPO } }'],
  SupporterFilter: ['{ kind: { eq: TRAINER } }', '{ kind: { eq: FUNDER }, country: { eq: "US" } }'],
  PartnershipFilter: ['{ kind: { eq: CONTRACT } }', '{ status: { in: [REPORTED] }, family: { eq: COMMERCIAL } }'],
  ObservationFilter: ['{ status: { eq: OBSERVED } }', '{ metric: { eq: "metric:workers_employed" } }'],
  SourceFilter: ['{ title: { contains: "a" } }', '{ year: { gte: 2015 } }'],
  FactFilter: ['{ field: { eq: "services" } }', '{ conflict: { eq: false } }'],
  MetricFilter: ['{ name: { contains: "a" } }'],
  StandardMetricFilter: ['{ kind: { eq: FLOW } }', '{ contributesTo: { eq: "8.5" } }'],
  RatingFilter: ['{ scheme: { eq: "Fairwork Cloudwork" } }', '{ year: { gte: 2023 } }'],
  CaseStudyFilter: ['{ year: { gte: 2015 } }', '{ country: { eq: "IN" } }'],
  CertificateFilter: ['{ scheme: { eq: "B Corp" } }', '{ kind: { in: [CERTIFICATE, ATTESTATION] } }'],
  PledgeFilter: ['{ unit: { eq: "jobs" } }', '{ byYear: { gte: 2020 } }'],
};

/** The page sizes tried: at least so many rows a page that a walk is a handful of pages. */
const sizes = (total: number) => {
  const least = Math.min(100, Math.max(1, Math.ceil(total / 8)));
  return fc.integer({ min: least, max: Math.min(100, least + 3) });
};

const totalOf = async (list: ApiList, parentId: string | null, filter?: string): Promise<number> =>
  (await readPage(list, parentId, { size: 1, order: undefined, backward: false, filter }, null)).totalCount;

/** The parent that has the most rows in this very list, out of the best connected ones. */
async function parentOf(list: ApiList): Promise<string | null> {
  if (list.owner === 'Query') return null;
  const rows = await neo4j.read(
    `MATCH (n:Entity&(${list.owners.join('|')})) WITH n.id AS id, COUNT { (n)--() } AS degree ORDER BY degree DESC, id RETURN id LIMIT 100`,
  );
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${onOwners(list, `list: ${list.field}(first: 1) { totalCount }`)} } }`;
  const { nodes } = await graph.data(query, { ids: rows.map(({ id }) => id as string) });
  type Counted = { id: string; list: { totalCount: number } };
  return (nodes as Counted[]).reduce((most, node) => (node.list.totalCount > most.list.totalCount ? node : most)).id;
}

/** A root list of each kind of order and filter, and edge lists of one MATCH, of aggregated edges and of several matches. */
const sample = ['Query.providers', 'Query.observations', 'Query.search', 'Country.buyers', 'Source.activities'];
const named = apiLists.map((list) => ({ name: `${list.owner}.${list.field}`, list }));
const walked = long ? named : named.filter(({ name }) => sample.includes(name));

test('the sample names lists that exist', () => {
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(sample));
});

describe.each(walked)('$name', ({ list }) => {
  test('gives each row exactly once, forwards and backwards, in every order and under filters', async () => {
    const parentId = await parentOf(list);
    expect(await totalOf(list, parentId)).toBeGreaterThan(1);
    const orders = list.orders.length > 0 ? list.orders : [undefined];
    const filtered = (filters[list.filter ?? ''] ?? []).map((filter, index) => ({
      filter,
      order: orders[index % orders.length],
    }));
    const ways: { filter?: string; order: string | undefined }[] = [...orders.map((order) => ({ order })), ...filtered];
    for (const way of ways) {
      const total = await totalOf(list, parentId, way.filter);
      await fc.assert(
        fc.asyncProperty(sizes(total), async (size) => {
          const forwards = await walk(list, parentId, { ...way, size, backward: false });
          const backwards = await walk(list, parentId, { ...way, size, backward: true });
          expect(new Set(forwards).size).toBe(forwards.length);
          expect(forwards).toHaveLength(total);
          expect(backwards).toEqual(forwards);
        }),
        { numRuns: 1 },
      );
    }
  }, 180_000);

  // A search is documented as not stable under writes.
  if (list.field === 'search') return;

  test('gives rows that are there throughout exactly once while others come and go', async () => {
    const parentId = await parentOf(list);
    const how = fc.record({
      order: list.orders.length > 0 ? fc.constantFrom(...list.orders) : fc.constant(undefined),
      backward: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(how, fc.infiniteStream(fc.nat()), async (way, numbers) => {
        const before = await walk(list, parentId, { ...way, size: 100, backward: false });
        const size = Math.min(100, Math.max(1, Math.floor(before.length / 6)));
        const pick = (): string | undefined => before[(numbers.next().value ?? 0) % before.length];
        const removed = new Set<string>();
        const added: string[] = [];
        try {
          const seen = await walk(list, parentId, { ...way, size }, async () => {
            if (removed.size >= 3) return;
            const twin = pick();
            if (twin && !removed.has(twin)) added.push(await neo4j.copy(twin));
            const victim = pick();
            if (victim && victim !== parentId && !removed.has(victim)) {
              removed.add(victim);
              await neo4j.hide(victim);
            }
          });
          expect(removed.size + added.length).toBeGreaterThan(0);
          const after = new Set(await walk(list, parentId, { ...way, size: 100, backward: false }));
          const throughout = before.filter((id) => after.has(id) && !removed.has(id));
          expect(seen.filter((id) => throughout.includes(id))).toEqual(throughout);
          expect(new Set(seen).size).toBe(seen.length);
        } finally {
          await neo4j.restore(added, [...removed]);
        }
      }),
      { numRuns: long ? 3 : 1 },
    );
  }, 180_000);
});
