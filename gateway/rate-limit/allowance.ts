import type { IncomingMessage } from 'node:http';
import type { Caller } from '../caller.js';
import type { Authenticate } from '../callers/authenticate.js';
import { HttpRefusal } from '../http.js';
import type { Budget, RateLimiter } from './rate-limiter.js';
import { waitText } from './wait-text.js';

/** What whoever sent a request may still spend of one budget. */
export interface Allowance {
  readonly caller: Caller;
  /** Takes points; refused with 429 when they do not suffice. */
  readonly take: (points: number) => Promise<void>;
  /** Corrects what was taken to what was used, which is not refused: what was used beyond is missing later. */
  readonly settle: (taken: number, used: number) => Promise<void>;
}

/** Tells from the head of a request who sent it; without a limiter everybody may spend what they like. */
export const createAllowances =
  (budget: Budget, authenticate: Authenticate, rateLimiter?: RateLimiter) =>
  async (request: IncomingMessage): Promise<Allowance> => {
    const caller = await authenticate(request);
    return {
      caller,
      take: async (points) => {
        const waitSeconds = (await rateLimiter?.charge(caller, points, budget)) ?? 0;
        if (waitSeconds > 0)
          throw new HttpRefusal(429, 'RATE_LIMITED', waitText(waitSeconds), { 'retry-after': String(waitSeconds) });
      },
      settle: async (taken, used) => rateLimiter?.settle(caller, taken, used, budget),
    };
  };

export type AllowanceOf = ReturnType<typeof createAllowances>;
