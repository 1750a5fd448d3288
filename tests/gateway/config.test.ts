import { expect, test } from 'vitest';
import { readGatewayConfig } from '../../gateway/config.js';

test('the gateway listens on the loopback address and port 4000 when nothing is set', () => {
  const config = readGatewayConfig({ PORT: ' ' });
  expect(config).toEqual({ host: '127.0.0.1', port: 4000 });
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
  expect(readGatewayConfig(environment)).toEqual(config);
});

test.each(['65536', '-1', '80.5', '0x50', 'http', '1e3'])('port %s is refused', (PORT) => {
  expect(() => readGatewayConfig({ PORT })).toThrow(`PORT must be a whole number from 0 to 65535, not "${PORT}"`);
});

test('all faults are reported at once', () => {
  const read = () => readGatewayConfig({ HOST: 'http://localhost', PORT: 'ninety' });
  expect(read).toThrow(/HOST must be .*"http:\/\/localhost".*PORT must be .*"ninety"/);
});
