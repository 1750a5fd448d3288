import { afterEach, describe, expect, test } from 'vitest';
import { clientAddress } from '../../gateway/client-address.js';
import { createRateLimiter } from '../../gateway/rate-limit/create.js';
import type { BudgetLimits } from '../../gateway/rate-limit/rate-limiter.js';
import type { RunningServer } from '../../gateway/server.js';
import { createAuthenticate } from '../../gateway/callers/authenticate.js';
import { Library } from './library.js';

let running: RunningServer | undefined;
afterEach(() => running?.stop());

const few = { anonymous: 1, signedIn: 1 };
const limitsOf = (operations: BudgetLimits) => ({ operations, exports: few, citations: few });

async function start(operations: BudgetLimits, trustedProxies = 0): Promise<string> {
  const rateLimiter = await createRateLimiter({ limits: limitsOf(operations) }, () => undefined);
  running = await new Library().start(
    { authenticate: createAuthenticate(undefined, trustedProxies) },
    { ...(rateLimiter && { rateLimiter }) },
  );
  return running.url;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: number;
  readonly code: string | undefined;
  readonly cost: { requested: number; returned: number } | undefined;
}

async function ask(url: string, query: string, headers = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors = [], extensions = {} } = (await response.json()) as {
    errors?: { extensions: { code: string } }[];
    extensions?: { cost?: { requested: number; returned: number } };
  };
  return {
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after') ?? 0),
    code: errors[0]?.extensions.code,
    cost: extensions.cost,
  };
}

// Asks for twenty books, of which there are three.
const books = '{ books { id } }';
const book = '{ book(id: "b1") { id } }';

describe('a caller', () => {
  test('is charged what its answers hold, and told when to come back once its points are spent', async () => {
    const url = await start({ anonymous: 26, signedIn: 1 });
    expect(await ask(url, books)).toMatchObject({ status: 200, cost: { requested: 20, returned: 3 } });
    expect((await ask(url, books)).status).toBe(200);
    expect((await ask(url, books)).status).toBe(200);
    // Nine of 26 points are spent: twenty more do not fit, three do.
    const refused = await ask(url, books);
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED', cost: { requested: 20, returned: 0 } });
    expect(refused.retryAfter).toBeGreaterThan(0);
    expect(refused.retryAfter).toBeLessThanOrEqual(60);
    expect((await ask(url, book)).status).toBe(200);
  });

  test('pays at least a point, so that what returns nothing is not free', async () => {
    const url = await start({ anonymous: 3, signedIn: 1 });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await ask(url, '{ __typename }')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test('gets no new points by a header it writes, by GET, or by another spelling', async () => {
    const url = await start({ anonymous: 3, signedIn: 1 });
    await ask(url, '{ a: book(id: "b1") { id } b: book(id: "b1") { id } c: book(id: "b1") { id } }');
    expect((await ask(url, book, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429);
    expect((await ask(url, book, { 'X-FORWARDED-FOR': '203.0.113.10', forwarded: 'for=203.0.113.9' })).status).toBe(
      429,
    );
    const byGet = await fetch(`${url}?query=${encodeURIComponent(book)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(byGet.status).toBe(429);
  });

  test('behind a proxy of ours is told from others behind it', async () => {
    const url = await start({ anonymous: 1, signedIn: 1 }, 1);
    const from = async (forwarded: string) => (await ask(url, book, { 'x-forwarded-for': forwarded })).status;
    expect([await from('203.0.113.9'), await from('203.0.113.10')]).toEqual([200, 200]);
    // What the client itself wrote stands first.
    expect(await from('198.51.100.1, 203.0.113.9')).toBe(429);
  });
});

test.each([
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0001::ffff', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the address %s counts as %s', (remoteAddress, counted) => {
  expect(clientAddress({ socket: { remoteAddress }, headers: {} } as never)).toBe(counted);
});

test('a Redis that is not there is told at the start', async () => {
  const config = { limits: limitsOf(few), redisUrl: 'redis://127.0.0.1:1' };
  await expect(createRateLimiter(config, () => undefined)).rejects.toThrow(
    'RATE_LIMIT_REDIS_URL names a Redis that cannot be reached.',
  );
});
