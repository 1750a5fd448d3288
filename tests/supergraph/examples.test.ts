import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { apiSchema } from '../support/lists.js';
import { operationsIn } from '../support/operations.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const examples = operationsIn('examples');

/** The lists of an answer that came back without a row. */
function emptyLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => emptyLists(element, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'edges' && Array.isArray(child) && child.length === 0 ? [path] : emptyLists(child, `${path}.${name}`),
  );
}

test('there are at least twelve examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
});

describe.each(examples)('$file', ({ text }) => {
  test('fits the schema', () => {
    expect(validate(apiSchema, parse(text))).toEqual([]);
  });

  test('answers on the real data, every record and first-level list with rows', async () => {
    const data = await graph.data(text);
    for (const [name, record] of Object.entries<Record<string, unknown> | null>(data)) {
      expect(record, name).not.toBeNull();
      expect(
        emptyLists(record).filter((path) => !path.includes('edges')),
        name,
      ).toEqual([]);
    }
  });
});
