import type { RateLimits } from './rate-limiter.js';

export interface RateLimitConfig extends RateLimits {
  /** A Redis to count in; without one each process counts for itself. */
  readonly redisUrl?: string;
}

/** Reads the settings of the rate limit; undefined when it is off. Each fault is added to `faults`. */
export function readRateLimitConfig(
  setting: (name: string, fallback: string) => string,
  faults: string[],
): RateLimitConfig | undefined {
  const points = (name: string, fallback: string): number => {
    const text = setting(name, fallback);
    if (!/^[1-9]\d{0,8}$/.test(text)) faults.push(`${name} must be a whole number of points a minute, not "${text}"`);
    return Number(text);
  };
  const state = setting('RATE_LIMIT', 'on');
  if (state !== 'on' && state !== 'off') faults.push(`RATE_LIMIT must be on or off, not "${state}"`);
  const redisUrl = setting('RATE_LIMIT_REDIS_URL', '');
  if (redisUrl && !/^rediss?:\/\/\S+$/.test(redisUrl))
    faults.push('RATE_LIMIT_REDIS_URL must be a redis:// or rediss:// address');
  const limits = {
    anonymous: points('RATE_LIMIT_ANONYMOUS', '60000'),
    signedIn: points('RATE_LIMIT_SIGNED_IN', '600000'),
  };
  return state === 'off' ? undefined : { ...limits, ...(redisUrl && { redisUrl }) };
}
