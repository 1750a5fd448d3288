import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../gateway/caller.js';
import { createRateLimiter } from '../../gateway/rate-limit/create.js';
import type { RateLimiter } from '../../gateway/rate-limit/rate-limiter.js';

/** Part of the long run: it needs `redis-server` on the path, as Debian's package of that name installs it. */
const each = { anonymous: 10, signedIn: 100 };
const limits = { operations: each, exports: each, citations: each };
const caller: Caller = { role: 'anonymous', id: '192.0.2.1' };

let port: number;
let redis: ChildProcess | undefined;
let limiters: RateLimiter[] = [];
let warnings: string[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

async function startRedis(): Promise<void> {
  redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  for await (const chunk of redis.stdout!) if (String(chunk).includes('Ready to accept connections')) return;
  throw new Error('redis-server ended before it was ready.');
}

async function stopRedis(): Promise<void> {
  if (redis?.exitCode !== null) return;
  redis.kill();
  await once(redis, 'exit');
}

async function open(): Promise<RateLimiter> {
  const limiter = await createRateLimiter({ limits, redisUrl: `redis://127.0.0.1:${port}` }, (_, message) =>
    warnings.push(message),
  );
  limiters.push(limiter!);
  return limiter!;
}

beforeEach(async () => {
  port = await freePort();
  warnings = [];
  await startRedis();
});
afterEach(async () => {
  for (const limiter of limiters) await limiter.close();
  limiters = [];
  await stopRedis();
});

test('two gateways count a caller together in one Redis', async () => {
  const [first, second] = [await open(), await open()];
  expect(await first.charge(caller, 6)).toBe(0);
  expect(await second.charge(caller, 4)).toBe(0);
  expect(await first.charge(caller, 1)).toBeGreaterThan(0);
  await first.settle(caller, 6, 2);
  expect(await second.charge(caller, 4)).toBe(0);
  expect(await second.charge({ role: 'member', id: '192.0.2.1' }, 50)).toBe(0);
});

test('without the Redis each gateway counts for itself, says so once, and counts together again when it is back', async () => {
  const [first, second] = [await open(), await open()];
  expect(await first.charge(caller, 8)).toBe(0);
  await stopRedis();
  await pause(200);
  expect(await first.charge(caller, 8)).toBe(0);
  expect(await second.charge(caller, 8)).toBe(0);
  expect(await second.charge(caller, 8)).toBeGreaterThan(0);
  expect(warnings).toHaveLength(2);
  await startRedis();
  await expect.poll(async () => (await first.charge({ role: 'anonymous', id: '192.0.2.7' }, 1)) === 0).toBe(true);
  await pause(2_500);
  expect(await first.charge({ role: 'anonymous', id: '192.0.2.8' }, 8)).toBe(0);
  expect(await second.charge({ role: 'anonymous', id: '192.0.2.8' }, 8)).toBeGreaterThan(0);
});

test('a Redis that is not there is named at start', async () => {
  await stopRedis();
  await expect(open()).rejects.toThrow('RATE_LIMIT_REDIS_URL names a Redis that cannot be reached.');
});
