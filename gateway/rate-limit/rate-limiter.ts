import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Caller } from '../caller.js';

/** Points a caller may spend in a minute; a point is an object of an answer. */
export interface RateLimits {
  readonly anonymous: number;
  readonly signedIn: number;
}

/** Where the points spent by each caller are counted. */
export interface RateLimitStore {
  readonly anonymous: RateLimiterAbstract;
  readonly signedIn: RateLimiterAbstract;
  readonly close: () => Promise<void>;
}

export const seconds = 60;

/** Counts in this process alone. */
export const memoryStore = (limits: RateLimits): RateLimitStore => ({
  anonymous: new RateLimiterMemory({ keyPrefix: 'anonymous', points: limits.anonymous, duration: seconds }),
  signedIn: new RateLimiterMemory({ keyPrefix: 'signed-in', points: limits.signedIn, duration: seconds }),
  close: async () => undefined,
});

/** Holds each caller to its points a minute, whatever it spends them on. */
export class RateLimiter {
  constructor(private readonly store: RateLimitStore) {}

  /** Takes the points; answers 0, or takes nothing and answers in how many seconds to ask again. */
  async charge(caller: Caller, points: number): Promise<number> {
    const counter = this.#counterOf(caller);
    try {
      await counter.consume(caller.id, points);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // What did not fit was counted all the same; smaller operations are still to fit.
      await counter.reward(caller.id, points);
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  }

  /** Corrects what was charged to what was used. */
  async settle(caller: Caller, charged: number, used: number): Promise<void> {
    const counter = this.#counterOf(caller);
    if (used < charged) await counter.reward(caller.id, charged - used);
    if (used > charged) await counter.penalty(caller.id, used - charged);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  #counterOf({ role }: Caller): RateLimiterAbstract {
    return role === 'anonymous' ? this.store.anonymous : this.store.signedIn;
  }
}
