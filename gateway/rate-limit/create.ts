import type { Logger } from '../logger.js';
import type { RateLimitConfig } from './config.js';
import { memoryStore, RateLimiter } from './rate-limiter.js';
import { redisStore } from './redis-store.js';

/** The rate limit that the settings ask for; throws when they name a Redis that is not there. */
export async function createRateLimiter(
  config: RateLimitConfig | undefined,
  logger: Logger,
): Promise<RateLimiter | undefined> {
  if (!config) return undefined;
  const { redisUrl, limits } = config;
  return new RateLimiter(redisUrl === undefined ? memoryStore(limits) : await redisStore(redisUrl, limits, logger));
}
