import { describe, expect, test } from 'vitest';
import { readGatewayConfig } from '../../gateway/config.js';

const unset = { host: '127.0.0.1', port: 4000, slowOperationMillis: 1_000 };

test('the gateway listens on the loopback address and port 4000 when nothing is set, without tokens and metrics', () => {
  const config = readGatewayConfig({ PORT: ' ' });
  expect(config).toMatchObject(unset);
  expect(config.auth).toBeUndefined();
  expect(config.metricsPort).toBeUndefined();
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
  [{ HOST: 'graph.internal' }, { host: 'graph.internal' }],
  [
    { METRICS_PORT: '9464', SLOW_OPERATION_MS: '250' },
    { metricsPort: 9_464, slowOperationMillis: 250 },
  ],
])('%j is taken', (environment, config) => {
  expect(readGatewayConfig(environment)).toMatchObject({ ...unset, ...config });
});

test.each(['65536', '-1', '80.5', '0x50', 'http', '1e3'])('port %s is refused', (PORT) => {
  expect(() => readGatewayConfig({ PORT })).toThrow(`PORT must be a whole number from 0 to 65535, not "${PORT}"`);
});

test('all faults are reported at once', () => {
  const read = () =>
    readGatewayConfig({ HOST: 'http://localhost', PORT: 'ninety', SLOW_OPERATION_MS: '1s', METRICS_PORT: 'on' });
  expect(read).toThrow(/HOST must be .*"http:\/\/localhost".*PORT must be .*"ninety".*SLOW_OP.*"1s".*METRICS_PORT/);
});

describe('an issuer of tokens', () => {
  const whole = {
    AUTH_ISSUER: 'https://issuer.example',
    AUTH_AUDIENCE: 'https://graph.example',
    AUTH_JWKS_URL: 'https://issuer.example/keys',
  };

  test.each([
    [whole, { jwks: { url: 'https://issuer.example/keys' } }],
    [{ ...whole, AUTH_JWKS_URL: 'http://127.0.0.1:9/k' }, { jwks: { url: 'http://127.0.0.1:9/k' } }],
    [{ ...whole, AUTH_JWKS_URL: '', AUTH_JWKS_FILE: 'keys.json' }, { jwks: { file: 'keys.json' } }],
    [{ ...whole, AUTH_ALGORITHMS: 'ES384,Ed25519' }, { algorithms: ['ES384', 'Ed25519'] }],
    [{ ...whole, AUTH_ROLES_CLAIM: 'https://graph.example/roles' }, { rolesClaim: 'https://graph.example/roles' }],
  ])('of %j is taken', (environment, auth) => {
    expect(readGatewayConfig(environment).auth).toEqual({
      issuer: 'https://issuer.example',
      audience: 'https://graph.example',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      rolesClaim: 'roles',
      jwks: { url: 'https://issuer.example/keys' },
      ...auth,
    });
  });

  test.each([
    [{ AUTH_ISSUER: '' }, 'AUTH_ISSUER and AUTH_AUDIENCE must both be given'],
    [{ AUTH_AUDIENCE: '' }, 'AUTH_ISSUER and AUTH_AUDIENCE must both be given'],
    [{ AUTH_JWKS_URL: '' }, 'one of AUTH_JWKS_URL and AUTH_JWKS_FILE'],
    [{ AUTH_JWKS_FILE: 'keys.json' }, 'one of AUTH_JWKS_URL and AUTH_JWKS_FILE'],
    [{ AUTH_JWKS_URL: 'http://issuer.example/keys' }, 'AUTH_JWKS_URL must be an https address'],
    [{ AUTH_JWKS_URL: 'file:///etc/keys' }, 'AUTH_JWKS_URL must be an https address'],
    [
      { AUTH_ISSUER: 'urn:impact-sourcing-graph:development' },
      'AUTH_ISSUER must not be the issuer of development tokens',
    ],
    [{ AUTH_ALGORITHMS: 'RS256,HS256' }, 'AUTH_ALGORITHMS must be asymmetric signatures, not HS256'],
    [{ AUTH_ALGORITHMS: 'none' }, 'AUTH_ALGORITHMS must be asymmetric signatures, not none'],
  ])('with %j is refused', (change, fault) => {
    expect(() => readGatewayConfig({ ...whole, ...change })).toThrow(fault);
  });
});

test('the rate limit is on with its defaults, and can be changed or switched off', () => {
  expect(readGatewayConfig({})).toMatchObject({
    trustedProxies: 0,
    rateLimit: {
      limits: {
        operations: { anonymous: 60_000, signedIn: 600_000 },
        exports: { anonymous: 200_000, signedIn: 2_000_000 },
        citations: { anonymous: 60, signedIn: 600 },
      },
    },
  });
  const changed = {
    ...{ RATE_LIMIT_ANONYMOUS: '5', RATE_LIMIT_EXPORTS_SIGNED_IN: '6', RATE_LIMIT_CITATIONS_ANONYMOUS: '7' },
    ...{ RATE_LIMIT_REDIS_URL: 'redis://localhost:6379', TRUST_PROXY: '1' },
  };
  expect(readGatewayConfig(changed)).toMatchObject({
    trustedProxies: 1,
    rateLimit: {
      redisUrl: 'redis://localhost:6379',
      limits: { operations: { anonymous: 5 }, exports: { signedIn: 6 }, citations: { anonymous: 7 } },
    },
  });
  expect(readGatewayConfig({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
});

test.each([
  [{ RATE_LIMIT: 'maybe' }, 'RATE_LIMIT must be on or off'],
  [{ RATE_LIMIT_ANONYMOUS: '0' }, 'RATE_LIMIT_ANONYMOUS must be a whole number'],
  [{ RATE_LIMIT_EXPORTS_ANONYMOUS: 'many' }, 'RATE_LIMIT_EXPORTS_ANONYMOUS must be a whole number'],
  [{ RATE_LIMIT_SIGNED_IN: '-1' }, 'RATE_LIMIT_SIGNED_IN must be a whole number'],
  [{ RATE_LIMIT_REDIS_URL: 'http://localhost' }, 'RATE_LIMIT_REDIS_URL must be a redis://'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY must be the number of proxies'],
])('%j is refused', (environment, fault) => {
  expect(() => readGatewayConfig(environment)).toThrow(fault);
});
