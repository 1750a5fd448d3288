import { afterEach, describe, expect, test } from 'vitest';
import { unauthenticated } from '../../gateway/callers/bearer.js';
import type { Authenticate } from '../../gateway/callers/authenticate.js';
import { createAllowances } from '../../gateway/rate-limit/allowance.js';
import { memoryStore, RateLimiter } from '../../gateway/rate-limit/rate-limiter.js';
import { seedRows } from '../support/seed-files.js';
import { openExports, rowsOf, type ExportServer } from './server.js';

let exports: ExportServer | undefined;
afterEach(() => exports?.close());

const few = { anonymous: 1, signedIn: 1 };

/** The header says who asks: nobody, a member by name, or somebody whose token does not hold. */
const authenticate: Authenticate = async ({ headers: { authorization } }) => {
  if (authorization === 'forged') throw unauthenticated('The token does not hold.');
  return authorization ? { role: 'member', id: authorization } : { role: 'anonymous', id: 'here' };
};

async function start(budget: { anonymous: number; signedIn: number }) {
  const limiter = new RateLimiter(memoryStore({ operations: few, citations: few, exports: budget }));
  const server = await openExports({ allowanceOf: createAllowances('exports', authenticate, limiter) });
  exports = server;
  return async (path: string, { method = 'GET', as = '' } = {}) => {
    const response = await fetch(server.url + path, { method, ...(as && { headers: { authorization: as } }) });
    const body = await response.text();
    const code = response.ok ? undefined : (JSON.parse(body || '{}') as Refusal).errors?.[0]?.extensions.code;
    return { status: response.status, retryAfter: response.headers.get('retry-after'), code, body };
  };
}

interface Refusal {
  readonly errors?: { extensions: { code: string } }[];
}

describe('a caller', () => {
  test('is charged the rows it exports, and told when to come back once they are spent', async () => {
    const groups = seedRows('vocabulary/worker_groups.csv').length;
    const ask = await start({ anonymous: 500 + groups, signedIn: 1 });
    for (let time = 0; time < 2; time += 1) expect((await ask('workerGroups.csv')).status).toBe(200);
    const refused = await ask('workerGroups.csv');
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect(Number(refused.retryAfter)).toBeLessThanOrEqual(60);
  });

  test('gets the whole of what it has begun, and nothing more until it has points again', async () => {
    const ask = await start({ anonymous: 600, signedIn: 1 });
    const whole = await ask('partnerships.csv');
    expect(rowsOf(whole.body)).toHaveLength(seedRows('partnerships.csv').length);
    expect((await ask('sectors.csv')).status).toBe(429);
    expect((await ask('sectors.csv', { method: 'HEAD' })).status).toBe(429);
  });

  test('pays a point for HEAD and a page for a description; what is refused costs nothing', async () => {
    const ask = await start({ anonymous: 503, signedIn: 1 });
    for (let time = 0; time < 10; time += 1) expect((await ask('sectors.csv?first=1')).status).toBe(400);
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await ask('sectors.csv', { method: 'HEAD' })).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect((await ask('sectors.csv.metadata.json')).status).toBe(429);
    expect((await ask('sectors.csv')).status).toBe(429);
  });

  test('pays a point, no page, for an export of a revision that is past', async () => {
    const ask = await start({ anonymous: 502, signedIn: 1 });
    expect((await ask('sectors.csv?revision=4')).status).toBe(409);
    expect((await ask('sectors.csv?revision=4')).status).toBe(409);
    expect((await ask('sectors.csv')).status).toBe(200);
  });

  test('is told from others by its token; one that does not hold is refused', async () => {
    const ask = await start({ anonymous: 1, signedIn: 500 });
    expect((await ask('sectors.csv')).status).toBe(429);
    expect((await ask('sectors.csv', { as: 'ada' })).status).toBe(200);
    expect((await ask('sectors.csv', { as: 'ada' })).status).toBe(429);
    expect((await ask('sectors.csv', { as: 'grace' })).status).toBe(200);
    expect(await ask('sectors.csv', { as: 'forged' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
