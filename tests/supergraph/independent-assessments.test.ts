import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';

let neo4j: SeededNeo4j;
let graph: TestGraph;
beforeAll(async () => {
  neo4j = await startSeededNeo4j();
  graph = await openGraph(neo4j.uri);
});
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
});

const judged = 'state topics { code points reached } criteria { code state points }';

/** Every provider with both marks, the label and how its support stands, by id. */
async function assessments(): Promise<Map<string, Answer['data']>> {
  const all = new Map<string, Answer['data']>();
  for (let after: string | null = null, more = true; more;) {
    const { providers }: Answer['data'] = await graph.data(
      `query ($after: String) { providers(first: 100, after: $after) { edges { node { id impactMark(on: "2026-11-27") { ${judged} } practiceMark(on: "2026-11-27") { ${judged} } label(on: "2026-11-27") { ${judged} } donorSupport { state criteria { code state } dependence { value gap } } fundingHistory { amounts { kind currency sum counted } coverage { total } } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { node } of providers.edges) all.set(node.id, node);
    ({ hasNextPage: more, endCursor: after } = providers.pageInfo);
  }
  return all;
}

/** Providers in the order of the points of each topic: whoever would rank them would use no more. */
const orders = (all: Map<string, Answer['data']>, known: readonly string[]) =>
  ['impactMark', 'practiceMark', 'label'].flatMap((mark) =>
    (all.get(known[0] ?? '')?.[mark].topics ?? []).map((_: unknown, index: number) =>
      [...known].sort((a, b) => {
        const points = (id: string): number => all.get(id)?.[mark].topics[index].points ?? -1;
        return points(b) - points(a) || (a < b ? -1 : 1);
      }),
    ),
  );

it.each(['organization:sama', 'organization:vulcan-coalition', 'organization:microsoft'])(
  'another organisation like %s changes no mark and no support of the others, nor their order',
  { timeout: 120_000 },
  async (like) => {
    const before = await assessments();
    const known = [...before.keys()];
    const copy = await neo4j.copy(like);
    const after = await assessments();
    expect(after.size - before.size).toBe(like === 'organization:microsoft' ? 0 : 1);
    for (const [id, mark] of before) expect(after.get(id), id).toEqual(mark);
    expect(orders(after, known)).toEqual(orders(before, known));
    await neo4j.restore([copy], []);
  },
);
