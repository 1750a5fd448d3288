import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Caller } from '../caller.js';

/** What is counted apart: objects of answers, rows of exports, requests for citations. */
export const budgets = ['operations', 'exports', 'citations'] as const;
export type Budget = (typeof budgets)[number];

/** Points a caller may spend in a minute. */
export interface BudgetLimits {
  readonly anonymous: number;
  readonly signedIn: number;
}

export type RateLimits = Readonly<Record<Budget, BudgetLimits>>;

/** Where the points spent by each caller are counted. */
export interface RateLimitStore {
  readonly counterOf: (budget: Budget, role: keyof BudgetLimits) => RateLimiterAbstract;
  readonly close: () => Promise<void>;
}

/** Makes a counter that is named by its prefix. */
export type CreateCounter = (options: { keyPrefix: string; points: number; duration: number }) => RateLimiterAbstract;

const seconds = 60;

/** A counter for each budget and kind of caller. */
export function countersOf(limits: RateLimits, create: CreateCounter): RateLimitStore['counterOf'] {
  const counters = new Map<string, RateLimiterAbstract>();
  const nameOf = (budget: Budget, role: keyof BudgetLimits) => `rate:${budget}:${role}`;
  for (const budget of budgets) {
    for (const role of ['anonymous', 'signedIn'] as const) {
      const keyPrefix = nameOf(budget, role);
      counters.set(keyPrefix, create({ keyPrefix, points: limits[budget][role], duration: seconds }));
    }
  }
  return (budget, role) => counters.get(nameOf(budget, role)) as RateLimiterAbstract;
}

/** Counts in this process alone. */
export const memoryStore = (limits: RateLimits): RateLimitStore => ({
  counterOf: countersOf(limits, (options) => new RateLimiterMemory(options)),
  close: async () => undefined,
});

/** Holds each caller to its points a minute, each budget for itself, whatever it spends them on. */
export class RateLimiter {
  constructor(private readonly store: RateLimitStore) {}

  /** Takes the points; answers 0, or takes nothing and answers in how many seconds to ask again. */
  async charge(caller: Caller, points: number, budget: Budget = 'operations'): Promise<number> {
    const counter = this.#counterOf(caller, budget);
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
  async settle(caller: Caller, charged: number, used: number, budget: Budget = 'operations'): Promise<void> {
    const counter = this.#counterOf(caller, budget);
    if (used < charged) await counter.reward(caller.id, charged - used);
    if (used > charged) await counter.penalty(caller.id, used - charged);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  #counterOf({ role }: Caller, budget: Budget): RateLimiterAbstract {
    return this.store.counterOf(budget, role === 'anonymous' ? 'anonymous' : 'signedIn');
  }
}
