import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { operationsIn, shownVariables } from '../support/operations.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const variables = {
  ...shownVariables,
  ids: ['organization:sama', 'organization:sama', 'country:KE', 'nothing:here'],
};

test(
  'the operations we show return together at most 1.2 times the objects they were charged for beforehand, each at most 1.5 times',
  { timeout: 120_000 },
  async () => {
    let requested = 0;
    let returned = 0;
    for (const { file, text } of [...operationsIn('examples'), ...operationsIn('benchmarks/operations')]) {
      const { errors, cost } = await graph.run(text, variables);
      expect(errors, file).toEqual([]);
      expect(cost!.returned, file).toBeGreaterThan(0);
      // A plain list is taken to be 10 long; that of the partnerships of two parties can be longer.
      expect(cost!.returned, file).toBeLessThanOrEqual(1.5 * cost!.requested);
      requested += cost!.requested;
      returned += cost!.returned;
    }
    expect(returned).toBeLessThanOrEqual(1.2 * requested);
  },
);

test.each([
  ['organization(id: $id) { neighbourhood(depth: 1, maxNodes: 300) { nodes { distance } } }', 1 + 1 + 300],
  ['organization(id: $id) { neighbourhood(depth: 1) { nodes { distance } edges { partnershipCount } } }', 1 + 1 + 200],
  ['provider(id: $id) { neighbourhood(depth: 1, maxNodes: 30) { nodes { distance } } }', 1 + 1 + 30],
  ['organizationAggregates(groupBy: [COUNTRY], limit: 70) { country { code } }', 70 * (1 + 1)],
  ['organization(id: $id) { impactMark { topics { code } } }', 1 + 1 + 6],
  ['organization(id: $id) { practiceMark { criteria { records(first: 3) { finding } } } }', 1 + 1 + 10 * (1 + 3)],
  ['labelHolders { id }', 20],
  ['assessmentSchemes { kind }', 3],
])('a list that says its length is charged by it: %s', async (field, requested) => {
  const { errors, cost } = await graph.run(`{ ${field.replace('$id', '"organization:sama"')} }`);
  expect(errors).toEqual([]);
  expect(cost!.requested).toBe(requested);
  expect(cost!.returned).toBeLessThanOrEqual(requested);
});
