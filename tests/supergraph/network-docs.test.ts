import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { apiSchema } from '../support/lists.js';
import { evened, networkTables } from '../support/network-tables.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const read = (...path: string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');
/** The pages about figures of impact have a form of their own; the other tests of docs in this folder hold their answers. */
const ofImpact = [
  ...['aggregates', 'benchmark', 'catalogue', 'comparison', 'derived-metrics', 'sector-counter'],
  ...['impact-mark', 'practice-mark', 'label', 'rating', 'certificate'],
  ...['business-case', 'donor-support', 'coverage'],
];
const all = readdirSync(join(projectRoot, 'docs', 'methods'));
const pages = all.filter((page) => !ofImpact.includes(page.replace('.md', '')));
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block ?? '');

/** The printed answer and the answer of now: equal, numbers to nine places. */
function expectSame(now: unknown, printed: unknown, path = 'data'): void {
  if (typeof now === 'number' && typeof printed === 'number') expect(now, path).toBeCloseTo(printed, 9);
  else if (Array.isArray(now) && Array.isArray(printed)) {
    expect(now.length, path).toBe(printed.length);
    now.forEach((one, index) => expectSame(one, printed[index], `${path}[${index}]`));
  } else if (typeof now === 'object' && now !== null && typeof printed === 'object' && printed !== null) {
    expect(Object.keys(now), path).toEqual(Object.keys(printed));
    for (const [key, one] of Object.entries(now))
      expectSame(one, (printed as Record<string, unknown>)[key], `${path}.${key}`);
  } else expect(now, path).toEqual(printed);
}

describe('the methods pages', () => {
  it.each(pages)('%s says what it says, and its example answers as printed', async (page) => {
    const text = read('docs', 'methods', page);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Definition',
      'Formula',
      'Example',
      'Caveats',
    ]);
    const [operation = '', ...operations] = blocks(text, 'graphql');
    const [answer = '', ...answers] = blocks(text, 'json');
    expect([operations, answers]).toEqual([[], []]);
    expectSame(await graph.data(operation), JSON.parse(answer));
  });

  it('are there for every measure, and wherever the schema names one', () => {
    const named = [...read('schema', 'api.graphql').matchAll(/docs\/methods\/([\w-]+\.md)/g)].map(
      ([, page]) => page ?? '',
    );
    expect(named.filter((page) => !all.includes(page))).toEqual([]);
    const measures = apiSchema.getType('NetworkMeasure') as GraphQLEnumType;
    const unlinked = measures.getValues().filter(({ description }) => !description?.includes('docs/methods/'));
    expect(unlinked).toEqual([]);
  });
});

describe('docs/network.md', () => {
  it.each(Object.entries(networkTables))('prints the answer to %s', async (file, print) => {
    const text = read('docs', 'network.md');
    expect(text).toContain(`(../examples/${file})`);
    expect(evened(text)).toContain(evened(print(await graph.data(read('examples', file))).join('\n')));
  });
});
