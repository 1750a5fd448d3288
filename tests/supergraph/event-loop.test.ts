import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const busiest = 'organizations(first: 100, orderBy: PARTNERSHIP_COUNT_DESC)';

/** Operations that cost nearly what a caller may ask for, with as many rows as the data has for it. */
const atTheLimit = [
  {
    caller: 'anonymous',
    cost: 9_901,
    query: `{ ${busiest} { edges { node { id name partners(first: 48) { edges { node { id name } } } } } } }`,
  },
  {
    caller: 'signed-in',
    cost: 45_301,
    query: `{ ${busiest} { edges { node { id name partners(first: 50) { edges { node { id name
      partners(first: 3) { edges { node { id name } } } } } } } } } }`,
  },
] as const;

/** The longest time, in milliseconds, that the process stood still meanwhile. */
async function standstill(work: () => Promise<Answer>): Promise<{ answer: Answer; millis: number }> {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  await pause(20);
  const answer = await work();
  await pause(20);
  histogram.disable();
  return { answer, millis: histogram.max / 1_000_000 };
}

/** What one fetch may take, in milliseconds: less than the operation may. */
const fetchMillis = 3_000;

test.each(atTheLimit)(
  'an operation at the limit of $caller callers does not hold the process longer than its time-out',
  { timeout: 60_000 },
  async ({ cost, query }) => {
    const first = await standstill(() => graph.run(query));
    const second = await standstill(() => graph.run(query));
    for (const { answer, millis } of [first, second]) {
      expect(answer.errors).toEqual([]);
      expect(answer.cost?.requested).toBe(cost);
      expect(answer.cost?.returned).toBeGreaterThan(cost / 10);
      expect(millis).toBeLessThan(fetchMillis);
    }
    console.log(
      `${cost} asked, ${first.answer.cost?.returned} answered: the event loop stood ${first.millis.toFixed(0)} ms at most, the second time ${second.millis.toFixed(0)} ms`,
    );
  },
);
