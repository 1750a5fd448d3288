import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { openGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** The operations of the README, each with the paragraph that tells its answer. */
const questions = [
  ...readFileSync(join(projectRoot, 'README.md'), 'utf8').matchAll(/```graphql\n([^`]+)```\s+([\s\S]+?)\n\n/g),
].map(([, operation = '', answer = '']) => ({ operation, answer }));

function totals(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => (name === 'totalCount' ? [child as number] : totals(child)));
}

test('the README asks five questions', () => {
  expect(questions).toHaveLength(5);
});

test.each(questions)('the README tells every total of its question $#', async ({ operation, answer }) => {
  const found = totals(await graph.data(operation));
  expect(found.length).toBeGreaterThan(0);
  for (const total of found) expect(answer).toMatch(new RegExp(`\\b${total}\\b`));
});
