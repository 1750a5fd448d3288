import { expect, test } from 'vitest';
import { readGatewayConfig } from '../../gateway/config.js';

test('the gateway listens on the loopback address and port 4000 when nothing is set', () => {
  const config = readGatewayConfig({ PORT: ' ' });
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000 });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  [
    { HOST: '0.0.0.0', PORT: '0' },
    { host: '0.0.0.0', port: 0 },
  ],
  [
    { HOST: '::1', PORT: '65535' },
    { host: '::1', port: 65_535 },
  ],
  [{ HOST: 'graph.internal' }, { host: 'graph.internal', port: 4000 }],
])('%j is taken', (environment, config) => {
  expect(readGatewayConfig(environment)).toMatchObject(config);
});

test.each(['65536', '-1', '80.5', '0x50', 'http', '1e3'])('port %s is refused', (PORT) => {
  expect(() => readGatewayConfig({ PORT })).toThrow(`PORT must be a whole number from 0 to 65535, not "${PORT}"`);
});

test('all faults are reported at once', () => {
  const read = () => readGatewayConfig({ HOST: 'http://localhost', PORT: 'ninety' });
  expect(read).toThrow(/HOST must be .*"http:\/\/localhost".*PORT must be .*"ninety"/);
});

test('the rate limit is on with its defaults, and can be changed or switched off', () => {
  expect(readGatewayConfig({})).toMatchObject({
    trustedProxies: 0,
    rateLimit: { anonymous: 60_000, signedIn: 600_000 },
  });
  const changed = { RATE_LIMIT_ANONYMOUS: '5', RATE_LIMIT_REDIS_URL: 'redis://localhost:6379', TRUST_PROXY: '1' };
  expect(readGatewayConfig(changed)).toMatchObject({
    trustedProxies: 1,
    rateLimit: { anonymous: 5, redisUrl: 'redis://localhost:6379' },
  });
  expect(readGatewayConfig({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
});

test.each([
  [{ RATE_LIMIT: 'maybe' }, 'RATE_LIMIT must be on or off'],
  [{ RATE_LIMIT_ANONYMOUS: '0' }, 'RATE_LIMIT_ANONYMOUS must be a whole number'],
  [{ RATE_LIMIT_SIGNED_IN: '-1' }, 'RATE_LIMIT_SIGNED_IN must be a whole number'],
  [{ RATE_LIMIT_REDIS_URL: 'http://localhost' }, 'RATE_LIMIT_REDIS_URL must be a redis://'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY must be the number of proxies'],
])('%j is refused', (environment, fault) => {
  expect(() => readGatewayConfig(environment)).toThrow(fault);
});
