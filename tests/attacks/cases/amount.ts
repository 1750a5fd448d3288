import { refused, shot, type Case, type Send } from '../attack.js';
import { byGet, operation, operationParts, sendTo, strict, withVariables } from '../send.js';

const page = 'query ($first: Int) { organizations(first: $first) { edges { cursor } } }';
const paged = (argument: string) => operation(`{ organizations(${argument}) { edges { cursor } } }`);
const after = (cursor: string) =>
  withVariables('query ($after: String) { organizations(after: $after) { edges { cursor } } }', { after: cursor });
const cursorOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const nested = (first: number) =>
  operation(
    `{ organizations(first: ${first}) { edges { node { partners(first: ${first}) { edges { node { partners(first: ${first}) { edges { cursor } } } } } } } } }`,
  );
const byIds = (ids: readonly string[]) => withVariables('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
const some = (count: number, id: (index: number) => string) => Array.from({ length: count }, (_, index) => id(index));

/** On a server of its own, where a caller has so many points: all are sent, the last answer counts. */
const spending =
  (points: number, sends: readonly Send[]): Send =>
  async (target) => {
    const url = await target.server({ points });
    let last;
    for (const send of sends) {
      target.forgetCalls();
      last = await send(Object.assign(Object.create(target), { url }));
    }
    return last ?? { status: 0, headers: {}, text: '' };
  };
const cheap = operation('{ country(code: "KE") { id } }');
const book =
  (headers: Readonly<Record<string, string>>): Send =>
  async ({ url }) =>
    sendTo(url, { ...operationParts('{ country(code: "KE") { id } }'), headers: { ...strict, ...headers } });
const many = (count: number) => some(count, () => '').map(() => cheap);

/** Family B: how much an operation asks for. */
export const amountCases: readonly Case[] = [
  {
    id: 'B1',
    name: 'a page of a billion rows',
    shots: [
      refused('first', paged('first: 1000000000'), 'BAD_USER_INPUT'),
      refused('last', paged('last: 101'), 'BAD_USER_INPUT'),
    ],
    inside: paged('first: 100'),
  },
  {
    id: 'B2',
    name: 'the same by variable, by default and in an input',
    shots: [
      refused('variable', withVariables(page, { first: 1_000_000_000 }), 'BAD_USER_INPUT'),
      refused('default', operation(page.replace('Int', 'Int = 1000000000')), 'BAD_USER_INPUT'),
      refused(
        'list in a filter',
        withVariables('query ($filter: OrganizationFilter) { organizations(filter: $filter) { edges { cursor } } }', {
          filter: { country: { in: some(101, () => 'KE') } },
        }),
        'BAD_USER_INPUT',
      ),
    ],
    inside: withVariables(page, { first: 100 }),
  },
  {
    id: 'B3',
    name: 'a large page after the same document was answered with a small one',
    shots: [
      refused(
        'variable',
        async (target) => {
          await withVariables(page, { first: 1 })(target);
          target.forgetCalls();
          return withVariables(page, { first: 101 })(target);
        },
        'BAD_USER_INPUT',
      ),
    ],
    inside: withVariables(page, { first: 1 }),
  },
  {
    id: 'B4',
    name: 'a page size that is none',
    shots: [
      ...['first: 0', 'first: -1', 'first: 2147483648', 'first: "10"', 'first: 1.5'].map((argument) =>
        refused(argument, paged(argument), 'BAD_USER_INPUT'),
      ),
      shot('first and last', paged('first: 1, last: 1'), 200, 'BAD_USER_INPUT', { calls: 1 }),
    ],
    inside: paged('first: null'),
  },
  {
    id: 'B5',
    name: 'pages of pages of pages',
    shots: [refused('100 each', nested(100), 'QUERY_TOO_COSTLY'), refused('22 each', nested(22), 'QUERY_TOO_COSTLY')],
    inside: nested(16),
  },
  {
    id: 'B6',
    name: 'many ids',
    shots: [
      shot('100,000', byIds(some(100_000, (index) => `organization:${index}`)), 413, 'PAYLOAD_TOO_LARGE'),
      refused('4,000', byIds(some(4_000, (index) => `organization:${index}`)), 'BAD_USER_INPUT'),
      refused('101 times the same', byIds(some(101, () => 'organization:sama')), 'BAD_USER_INPUT'),
    ],
    inside: byIds(some(100, () => 'organization:sama')),
  },
  {
    id: 'B7',
    name: 'a cursor that was not given out',
    shots: [
      ['nonsense', 'x'],
      ['cut off', cursorOf(['organizations', 'NAME_ASC', 'a', 'b']).slice(0, -9)],
      ['of another list', cursorOf(['sources', 'TITLE_ASC', 'a', 'b'])],
      ['50 kB of text', 'A'.repeat(50_000)],
    ].map(([name, cursor]) => shot(name!, after(cursor!), 200, 'BAD_USER_INPUT', { calls: 1 })),
    inside: paged('after: null'),
  },
  {
    id: 'B8',
    name: 'paging to item 1,000,000',
    reason:
      'There are no offsets: a page begins at a cursor, found by index. What a deep page takes is measured in benchmarks.',
  },
  {
    id: 'B9',
    name: 'a walk without end',
    shots: [
      refused('partners of partners, five times 10', operation(walk(5)), 'QUERY_TOO_DEEP'),
      refused('partners of partners, four times 10', operation(walk(4)), 'QUERY_TOO_COSTLY'),
    ],
    inside: operation(walk(3)),
  },
  {
    id: 'B10',
    name: 'many cheap operations instead of a dear one',
    shots: [
      shot('the 31st of 30 points', spending(30, many(31)), 429, 'RATE_LIMITED', {
        also: ({ headers }) => {
          if (!(Number(headers['retry-after']) > 0)) throw new Error('no Retry-After');
        },
      }),
      shot('one of 42 points after ten of one', spending(50, [...many(10), paged('first: 41')]), 429, 'RATE_LIMITED'),
    ],
    inside: spending(30, many(30)),
  },
  {
    id: 'B11',
    name: 'posing as another caller',
    shots: [
      shot('X-Forwarded-For', spending(1, [cheap, book({ 'x-forwarded-for': '203.0.113.7' })]), 429, 'RATE_LIMITED'),
      shot('Forwarded', spending(1, [cheap, book({ forwarded: 'for=203.0.113.7' })]), 429, 'RATE_LIMITED'),
      shot('X-Real-IP, other case', spending(1, [cheap, book({ 'X-REAL-IP': '203.0.113.7' })]), 429, 'RATE_LIMITED'),
      shot(
        'by GET',
        spending(1, [cheap, byGet('{ country(code: "KE") { id } }', { 'apollo-require-preflight': '1' })]),
        429,
        'RATE_LIMITED',
      ),
    ],
    inside: spending(2, [cheap, cheap]),
  },
  { id: 'B12', name: 'an estimate that is too low', shownBy: 'tests/supergraph/cost.test.ts' },
  {
    id: 'B13',
    name: 'records that fan out to another subgraph',
    shots: [refused('100 x 100 organisations with their workers', operation(fanOut(100)), 'QUERY_TOO_COSTLY')],
    inside: operation(fanOut(20)),
  },
];

function walk(hops: number): string {
  const hop = (left: number): string =>
    left === 0 ? 'id' : `partners(first: 10) { edges { node { ${hop(left - 1)} } } }`;
  return `{ organization(id: "organization:sama") { ${hop(hops)} } }`;
}

function fanOut(first: number): string {
  return `{ organizations(first: ${first}) { edges { node { partners(first: ${first}) { edges { node { workerGroups { id } } } } } } } }`;
}
