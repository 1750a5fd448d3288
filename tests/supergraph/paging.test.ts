import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { apiLists, type ApiList } from '../support/lists.js';

let neo4j: SeededNeo4j;
let graph: TestGraph;
beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  graph = await openGraph(neo4j.uri);
}, 180_000);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

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
}

const nodeId = (list: ApiList): string => (list.owner === 'Query' && list.field === 'search' ? 'text: "a"' : '');

/** Reads one page of a list; of an entity's list through `node`. */
async function readPage(
  list: ApiList,
  parentId: string | null,
  { size, order, backward }: Walk,
  cursor: string | null,
): Promise<Page> {
  const paging = backward ? { last: size, before: cursor } : { first: size, after: cursor };
  const written = [
    nodeId(list),
    ...Object.entries(paging).map(([name, value]) => (value === null ? '' : `${name}: ${JSON.stringify(value)}`)),
    order ? `orderBy: ${order}` : '',
  ].filter(Boolean);
  const selection = `{ edges { node { id } } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`;
  const field = `list: ${list.field}(${written.join(', ')}) ${selection}`;
  const query = parentId ? `query ($id: ID!) { node(id: $id) { ... on ${list.owner} { ${field} } } }` : `{ ${field} }`;
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

const walks = (list: ApiList) =>
  fc.record({
    size: fc.integer({ min: 1, max: 100 }),
    order: list.orders.length > 0 ? fc.constantFrom(...list.orders) : fc.constant(undefined),
    backward: fc.boolean(),
  });

/** The parent with the most rows, and one with few, so that a walk has several pages yet ends soon. */
async function parentsOf(list: ApiList): Promise<(string | null)[]> {
  if (list.owner === 'Query') return [null];
  const rows = await neo4j.read(
    `MATCH (n:Entity:${list.owner}) WITH n.id AS id, COUNT { (n)--() } AS degree ORDER BY degree DESC, id RETURN id LIMIT 2`,
  );
  return rows.map(({ id }) => id as string);
}

/** A walk of a long list reads at least this many rows a page: a dozen pages are enough. */
const smallest = (total: number): number => Math.max(1, Math.ceil(total / 12));

describe.each(apiLists.map((list) => ({ name: `${list.owner}.${list.field}`, list })))('$name', ({ list }) => {
  test('gives each row exactly once, forwards and backwards, in every order', async () => {
    for (const parentId of await parentsOf(list)) {
      const { totalCount } = await readPage(list, parentId, { size: 1, order: undefined, backward: false }, null);
      await fc.assert(
        fc.asyncProperty(walks(list), async (how) => {
          const size = Math.min(100, Math.max(how.size, smallest(totalCount)));
          const forwards = await walk(list, parentId, { ...how, size, backward: false });
          const backwards = await walk(list, parentId, { ...how, size, backward: true });
          expect(new Set(forwards).size).toBe(forwards.length);
          expect(forwards).toHaveLength(totalCount);
          expect(backwards).toEqual(forwards);
        }),
        { numRuns: 4 },
      );
    }
  }, 120_000);

  // A search is documented as not stable under writes.
  if (list.field === 'search') return;

  test('gives rows that are there throughout exactly once while others come and go', async () => {
    const [parentId = null] = await parentsOf(list);
    await fc.assert(
      fc.asyncProperty(walks(list), fc.infiniteStream(fc.nat()), async (how, numbers) => {
        const before = await walk(list, parentId, { ...how, size: 100, backward: false });
        const size = Math.min(100, Math.max(how.size % 10, smallest(before.length), 1));
        const pick = (): string | undefined => before[(numbers.next().value ?? 0) % Math.max(before.length, 1)];
        const removed = new Set<string>();
        const added: string[] = [];
        const seen = await walk(list, parentId, { ...how, size }, async () => {
          if (removed.size >= 3) return;
          const twin = pick();
          if (twin && !removed.has(twin)) added.push(await neo4j.copy(twin));
          const victim = pick();
          if (victim && victim !== parentId && !removed.has(victim)) {
            removed.add(victim);
            await neo4j.hide(victim);
          }
        });
        const after = new Set(await walk(list, parentId, { ...how, size: 100, backward: false }));
        await neo4j.restore(added, [...removed]);
        const throughout = before.filter((id) => after.has(id) && !removed.has(id));
        expect(seen.filter((id) => throughout.includes(id))).toEqual(throughout);
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 3 },
    );
  }, 180_000);
});
