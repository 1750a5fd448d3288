import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createCitationRoutes, type Answer } from '../../citations/routes.js';
import { CitationStore } from '../../citations/store.js';
import { createAuthenticate } from '../../gateway/callers/authenticate.js';
import { createAllowances } from '../../gateway/rate-limit/allowance.js';
import { memoryStore, RateLimiter } from '../../gateway/rate-limit/rate-limiter.js';
import { createRequestListener } from '../../gateway/routes.js';
import { projectRoot } from '../../launch/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let http: Server;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const run: string[] = [];
const whole: Answer = { data: { organizations: { totalCount: 3 } } };
let answer = whole;
const perMinute = 12;
const few = { anonymous: perMinute, signedIn: perMinute };
const limiter = new RateLimiter(memoryStore({ operations: few, exports: few, citations: few }));
beforeAll(async () => {
  folder = await temporaryFolder();
  const furtherRoutes = createCitationRoutes({
    apiSdl: readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8'),
    release: { id: 'release:1', number: 1, hash: 'sha256:0', createdAt: '2026-11-27T00:00:00.000Z' },
    store: new CitationStore(folder.path),
    allowanceOf: createAllowances('citations', createAuthenticate(), limiter),
    run: async (query) => {
      run.push(query);
      return answer;
    },
  });
  const options = { furtherRoutes, readiness: { stopping: false }, logger: () => undefined };
  http = createServer(createRequestListener(options as never));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterAll(async () => {
  http.close();
  await folder.remove();
});
beforeEach(() => {
  run.length = 0;
});

async function cite(body: object): Promise<{ status: number; code: string | undefined; retryAfter: string | null }> {
  const { port } = http.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/citations`, { method: 'POST', body: JSON.stringify(body) });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, code: errors?.[0]?.extensions.code, retryAfter };
}

/** Each fragment spreads the next one twice: written out, two to the power of `levels` fields. */
const doubling = (levels: number): string => {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on QueryOrganizationsConnection { ...f${level + 1} ... { ...f${level + 1} } }`,
  );
  return `{ organizations { ...f0 } } ${fragments.join(' ')} fragment f${levels} on QueryOrganizationsConnection { totalCount }`;
};

test('an operation is run once and its citation kept', async () => {
  const query = '{ organizations { totalCount } }';
  expect((await cite({ query })).status).toBe(201);
  expect((await cite({ query: `query Other ${query}` })).status).toBe(200);
  expect(run).toHaveLength(1);
});

test.each([
  ['whose fragments double without end', { query: doubling(60) }, 'TOO_MANY_SELECTIONS'],
  [
    'of more tokens than the API takes',
    { query: `{ ${'organizations { totalCount } '.repeat(700)} }` },
    'BAD_USER_INPUT',
  ],
  ['that does not fit the schema', { query: '{ organisations }' }, 'BAD_USER_INPUT'],
  ['that is none', { query: 3 }, 'BAD_REQUEST'],
])('an operation %s is refused before it is written out or run', async (_, body, code) => {
  expect(await cite(body)).toMatchObject({ status: 400, code });
  expect(run).toEqual([]);
});

test('fragments that double a few times are written out', async () => {
  expect((await cite({ query: doubling(4) })).status).toBeLessThan(300);
});

test.each([
  ['whose caller has spent its points is told when to ask again', 'RATE_LIMITED', 429, '17'],
  ['while the database is away is told to ask again', 'DATABASE_UNAVAILABLE', 503, '17'],
  ['that is answered with any other error cannot be cited', 'GONE', 422, null],
])('an operation %s, and no citation is kept', async (_, code, status, retryAfter) => {
  const query = '{ providers { totalCount } }';
  answer = { data: null, errors: [{ message: 'no', extensions: { code } }], retryAfter: '17' };
  expect(await cite({ query })).toEqual({ status, code: status === 422 ? 'NOT_CITABLE' : code, retryAfter });
  answer = whole;
});

test('who asks for more citations a minute than are allowed is told when to come back, by POST and by GET', async () => {
  const query = '{ buyers { totalCount } }';
  let refused = await cite({ query });
  for (let times = 0; refused.status !== 429 && times < perMinute; times += 1) refused = await cite({ query });
  expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  const { port } = http.address() as AddressInfo;
  expect((await fetch(`http://127.0.0.1:${port}/citations/none`)).status).toBe(429);
});
