import type { Budget, BudgetLimits, RateLimits } from './rate-limiter.js';

export interface RateLimitConfig {
  readonly limits: RateLimits;
  /** A Redis to count in; without one each process counts for itself. */
  readonly redisUrl?: string;
}

/** Points a minute where the settings say nothing, and how the settings of a budget begin. */
const usual: Readonly<Record<Budget, BudgetLimits & { readonly setting: string }>> = {
  operations: { setting: 'RATE_LIMIT', anonymous: 60_000, signedIn: 600_000 },
  exports: { setting: 'RATE_LIMIT_EXPORTS', anonymous: 200_000, signedIn: 2_000_000 },
  citations: { setting: 'RATE_LIMIT_CITATIONS', anonymous: 60, signedIn: 600 },
};

/** Reads the settings of the rate limit; undefined when it is off. Each fault is added to `faults`. */
export function readRateLimitConfig(
  setting: (name: string, fallback: string) => string,
  faults: string[],
): RateLimitConfig | undefined {
  const points = (name: string, fallback: number): number => {
    const text = setting(name, String(fallback));
    if (!/^[1-9]\d{0,8}$/.test(text)) faults.push(`${name} must be a whole number of points a minute, not "${text}"`);
    return Number(text);
  };
  const limitsOf = (budget: Budget): BudgetLimits => ({
    anonymous: points(`${usual[budget].setting}_ANONYMOUS`, usual[budget].anonymous),
    signedIn: points(`${usual[budget].setting}_SIGNED_IN`, usual[budget].signedIn),
  });
  const state = setting('RATE_LIMIT', 'on');
  if (state !== 'on' && state !== 'off') faults.push(`RATE_LIMIT must be on or off, not "${state}"`);
  const redisUrl = setting('RATE_LIMIT_REDIS_URL', '');
  if (redisUrl && !/^rediss?:\/\/\S+$/.test(redisUrl))
    faults.push('RATE_LIMIT_REDIS_URL must be a redis:// or rediss:// address');
  const limits = {
    operations: limitsOf('operations'),
    exports: limitsOf('exports'),
    citations: limitsOf('citations'),
  };
  return state === 'off' ? undefined : { limits, ...(redisUrl && { redisUrl }) };
}
