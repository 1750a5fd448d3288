import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../gateway/caller.js';
import { anonymousLimits, documentLimits, refusalLimits, signedInLimits } from '../../gateway/limits/values.js';
import { projectRoot } from '../../launch/project-root.js';
import { openOfflineGraph, type OfflineGraph } from '../support/offline-graph.js';
import { operationsIn, shownVariables } from '../support/operations.js';
import * as operations from '../support/operations-of-size.js';

let graph: OfflineGraph;
beforeAll(async () => {
  graph = await openOfflineGraph();
});
afterAll(() => graph.close());

type Limits = typeof anonymousLimits & typeof documentLimits;

const cases: readonly [code: string, limit: keyof Limits, operation: (count: number) => string][] = [
  ['TOO_MANY_TOKENS', 'tokens', operations.ofTokens],
  ['TOO_MANY_SELECTIONS', 'selections', operations.ofSelections],
  ['QUERY_TOO_DEEP', 'depth', operations.ofDepth],
  ['QUERY_TOO_DEEP', 'depth', operations.ofDepthInline],
  ['QUERY_TOO_DEEP', 'depth', operations.ofDepthInFragments],
  ['INTROSPECTION_TOO_DEEP', 'introspectionDepth', operations.ofIntrospectionDepth],
  ['TOO_MANY_ALIASES', 'aliases', operations.ofAliases],
  ['TOO_MANY_ROOT_FIELDS', 'rootFields', operations.ofRootFields],
  ['TOO_MANY_DIRECTIVES', 'directives', operations.ofDirectives],
  ['BAD_USER_INPUT', 'pageSize', operations.ofPageSize],
  ['BAD_USER_INPUT', 'listLength', operations.ofIds],
  ['QUERY_TOO_COSTLY', 'cost', operations.ofCost],
];

const callers: readonly [Role, Limits][] = [
  ['anonymous', { ...anonymousLimits, ...documentLimits }],
  ['member', { ...signedInLimits, ...documentLimits }],
  ['admin', { ...signedInLimits, ...documentLimits }],
];

describe.each(callers)('for a caller who is %s', (role, limits) => {
  test.each(cases)('%s: %s at the limit is answered, one more is refused', async (code, limit, operation) => {
    const inside = await graph.run(operation(limits[limit]), role);
    expect(inside.errors).toEqual([]);
    expect(inside.data).not.toBeNull();
    const outside = await graph.run(operation(limits[limit] + 1), role);
    expect(outside).toMatchObject({ status: 400, calls: 0 });
    expect(outside.errors.map(({ extensions }) => extensions)).toEqual([
      code === 'BAD_USER_INPUT' ? { code, limit } : { code },
    ]);
    expect(outside.data).toBeUndefined();
    expect(outside.bytes).toBeLessThanOrEqual(refusalLimits.bytes);
  });
});

describe('a document that was answered to one caller', () => {
  test('is refused to another whose limits are lower', async () => {
    const deep = operations.ofDepth(18);
    expect((await graph.run(deep, 'member')).errors).toEqual([]);
    expect((await graph.run(deep)).errors[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
    expect((await graph.run(deep, 'member')).errors).toEqual([]);
  });

  test('is refused with variables that make it too large', async () => {
    const query = 'query ($first: Int = 101) { organizations(first: $first) { edges { cursor } } }';
    expect((await graph.run(query, 'anonymous', { first: 1 })).errors).toEqual([]);
    for (const variables of [{ first: 101 }, {}]) {
      const refused = await graph.run(query, 'anonymous', variables);
      expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(refused.calls).toBe(0);
    }
  });
});

describe('fragments', () => {
  const doubling = (levels: number) =>
    `{ organization(id: "x") { ...F0 } } ${Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Organization { own${level}: __typename ...F${level + 1} ...F${level + 1} }`,
    ).join(' ')} fragment F${levels} on Organization { id }`;

  test.each([16, 30, 130])('that double %i times are refused', async (levels) => {
    const refused = await graph.run(doubling(levels));
    expect(refused.status).toBe(400);
    expect(refused.calls).toBe(0);
    expect(refused.errors[0]?.extensions.code).toMatch(/^TOO_MANY_(ALIASES|SELECTIONS)$/);
  });

  test('that hold each other are refused', async () => {
    const circle =
      '{ organization(id: "x") { ...A } } fragment A on Organization { id ...B } fragment B on Organization { ...A }';
    expect((await graph.run(circle)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('are measured anew where they are spread deeper', async () => {
    const deep = operations.ofDepth(13).replace('{ organization(id: "x") {', '').slice(0, -4);
    const query = (outer: string, end: string) =>
      `{ flat: organization(id: "x") { ...F } deep: organization(id: "x") { ${outer} ...F ${end} } } fragment F on Organization { ${deep} }`;
    expect((await graph.run(query('', ''))).errors).toEqual([]);
    expect((await graph.run(query('partners(first: 1) { edges { node {', '} } }'))).errors[0]?.extensions.code).toBe(
      'QUERY_TOO_DEEP',
    );
  });
});

describe('a refusal', () => {
  test('lists at most five errors and stays small, whatever it was given', async () => {
    const fields = Array.from({ length: 500 }, (_, index) => `no${index}`).join(' ');
    const refused = await graph.run(`{ ${fields} }`);
    expect(refused.errors).toHaveLength(refusalLimits.errors);
    const ids = Array.from({ length: 100 }, () => ({ ['\u0000'.repeat(900)]: 1 }));
    const long = await graph.run('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'anonymous', { ids });
    expect(long.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(long.bytes).toBeLessThanOrEqual(refusalLimits.bytes);
    expect(long.calls).toBe(0);
  });

  test.each(['first: 0', 'last: -1'])('of a page of %s is bad input', async (page) => {
    const refused = await graph.run(`{ organizations(${page}) { edges { cursor } } }`);
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(refused.calls).toBe(0);
  });

  test('of a list inside a filter names it', async () => {
    const codes = JSON.stringify(Array.from({ length: 101 }, () => 'KE'));
    const refused = await graph.run(`{ organizations(filter: { country: { in: ${codes} } }) { totalCount } }`);
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(refused.calls).toBe(0);
  });
});

describe('the operations that we show and measure', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `organization:${index}`);
  const variables = { ...shownVariables, ids };

  test.each([...operationsIn('examples'), ...operationsIn('benchmarks/operations')])(
    '$file is within the limits of anonymous callers',
    async ({ text }) => {
      const answer = await graph.run(text, 'anonymous', variables);
      expect(answer.errors).toEqual([]);
      expect(answer.extensions?.cost?.requested).toBeGreaterThan(0);
    },
  );
});

test('every answer that was estimated tells what it cost', async () => {
  const query =
    '{ organizations(first: 7) { edges { node { id partners(last: 3) { pageInfo { endCursor } edges { cursor } } } } } }';
  // A page, seven rows with their organisations, and for each the page of partners, where it stands, and three rows.
  expect((await graph.run(query)).extensions).toEqual({
    cost: { requested: 1 + 7 * (1 + 1 + 1 + 1 + 3), returned: 1 },
  });
  const refused = await graph.run(operations.ofCost(10_001));
  expect(refused.extensions).toEqual({ cost: { requested: 10_001, returned: 0 } });
  const skipped =
    'query ($no: Boolean!) { organizations @include(if: $no) { edges { cursor } } country(code: "KE") { id } }';
  expect((await graph.run(skipped, 'anonymous', { no: false })).extensions).toEqual({
    cost: { requested: 1, returned: 0 },
  });
});

describe('docs/limits.md', () => {
  const rows = readFileSync(join(projectRoot, 'docs', 'limits.md'), 'utf8').split('\n');

  test.each(cases)('tells %s with both values of %s', (code, limit) => {
    const row = rows
      .find((line) => line.includes(`\`${code}\``))
      ?.split('|')
      .map((cell) => cell.trim());
    const values = callers.slice(0, 2).map(([, limits]) => limits[limit].toLocaleString('en'));
    expect(row?.slice(2, 4)).toEqual(values);
  });
});
