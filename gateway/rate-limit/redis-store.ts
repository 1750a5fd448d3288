import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Logger } from '../logger.js';
import { countersOf, type RateLimits, type RateLimitStore } from './rate-limiter.js';

/**
 * Counts in a Redis that several gateways share. Refuses to start when it cannot be reached;
 * when it is lost later, each gateway counts for itself until it is back.
 */
export async function redisStore(url: string, limits: RateLimits, logger: Logger): Promise<RateLimitStore> {
  const redis = new Redis(url, { lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  let standing = false;
  redis.on('ready', () => (standing = true));
  redis.on('close', () => {
    if (standing) logger('warn', 'The Redis of the rate limit is out of reach: callers are counted in memory.');
    standing = false;
  });
  // Told by the close that follows; without a listener it would end the process.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
  } catch {
    redis.disconnect();
    throw new Error('RATE_LIMIT_REDIS_URL names a Redis that cannot be reached.');
  }
  return {
    counterOf: countersOf(limits, (options) => {
      const insuranceLimiter = new RateLimiterMemory(options);
      return new RateLimiterRedis({ ...options, storeClient: redis, rejectIfRedisNotReady: true, insuranceLimiter });
    }),
    close: async () => {
      standing = false;
      redis.disconnect();
    },
  };
}
