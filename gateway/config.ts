import { isIP } from 'node:net';
import { readAuthConfig, type AuthConfig } from './callers/config.js';
import { readRateLimitConfig, type RateLimitConfig } from './rate-limit/config.js';

export interface GatewayConfig {
  /** The address to listen on. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whose tokens are believed; without it nobody's. */
  readonly auth?: AuthConfig;
  /** Operations of at least so many milliseconds are logged as warnings. */
  readonly slowOperationMillis: number;
  /** Where `/metrics` is, on the loopback address; off without it. 0 takes a free one. */
  readonly metricsPort?: number;
  /** How many proxies of ours stand before the server. */
  readonly trustedProxies: number;
  /** Without it callers may ask as often as they like. */
  readonly rateLimit?: RateLimitConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the gateway's settings; throws one error that names every fault. */
export function readGatewayConfig(environment: Environment): GatewayConfig {
  const setting = (name: string, fallback: string) => environment[name]?.trim() || fallback;
  const host = setting('HOST', '127.0.0.1');
  const port = setting('PORT', '4000');
  const slow = setting('SLOW_OPERATION_MS', '1000');
  const metricsPort = setting('METRICS_PORT', '');
  const proxies = setting('TRUST_PROXY', '0');
  const faults = [
    ...(isHost(host) ? [] : [`HOST must be an IP address or a host name, not "${host}"`]),
    ...(isPort(port) ? [] : [`PORT must be a whole number from 0 to 65535, not "${port}"`]),
    ...(/^\d{1,9}$/.test(slow) ? [] : [`SLOW_OPERATION_MS must be a whole number of milliseconds, not "${slow}"`]),
    ...(metricsPort === '' || isPort(metricsPort)
      ? []
      : [`METRICS_PORT must be a whole number from 0 to 65535 or nothing, not "${metricsPort}"`]),
    ...(/^\d$/.test(proxies) ? [] : [`TRUST_PROXY must be the number of proxies, 0 to 9, not "${proxies}"`]),
  ];
  const auth = readAuthConfig(setting, faults);
  const rateLimit = readRateLimitConfig(setting, faults);
  if (faults.length > 0) throw new Error(`The gateway's settings are wrong: ${faults.join('; ')}.`);
  return Object.freeze({
    ...{ host, port: Number(port), slowOperationMillis: Number(slow), trustedProxies: Number(proxies) },
    ...(auth && { auth }),
    ...(metricsPort !== '' && { metricsPort: Number(metricsPort) }),
    ...(rateLimit && { rateLimit }),
  });
}

const isHost = (text: string): boolean => isIP(text) !== 0 || /^(?!-)[a-z\d-]+(\.[a-z\d-]+)*$/i.test(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
