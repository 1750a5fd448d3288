import { HttpRefusal } from './http.js';

export interface AdmissionLimits {
  /** Operations that run at the same time. */
  readonly running: number;
  /** Operations that wait for one of them to end. */
  readonly waiting: number;
  /** How long one may wait, in milliseconds. */
  readonly patienceMillis: number;
}

export const admissionLimits: AdmissionLimits = { running: 32, waiting: 64, patienceMillis: 1_000 };

/** What is told to come back; one error for all, since thousands a second must not each collect a stack. */
export const overloaded = new HttpRefusal(503, 'OVERLOADED', 'Too much is going on just now. Ask again in a second.', {
  'retry-after': '1',
});

interface Waiting {
  readonly admit: () => void;
}

/**
 * Lets as many operations run as the process does well at once, and a few wait; the rest is told to come back.
 * Taking in more would make every answer late and none more likely.
 */
export class Admission {
  #running = 0;
  readonly #queue = new Set<Waiting>();

  constructor(private readonly limits: AdmissionLimits = admissionLimits) {}

  /** Whether one more would run or wait. */
  get hasRoom(): boolean {
    return this.#running < this.limits.running || this.#queue.size < this.limits.waiting;
  }

  /** Runs the work when there is room; rejects with 503 when there is none in time, or the caller is gone. */
  async run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (!this.hasRoom) throw overloaded;
    if (this.#running < this.limits.running) this.#running += 1;
    else await this.#turn(signal);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Who leaves hands its place to the first in the queue, so that nobody overtakes. */
  #leave(): void {
    const [next] = this.#queue;
    if (next) next.admit();
    else this.#running -= 1;
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leaveQueue = () => {
        this.#queue.delete(waiting);
        clearTimeout(impatience);
        signal.removeEventListener('abort', giveUp);
      };
      const giveUp = () => {
        leaveQueue();
        reject(overloaded);
      };
      const waiting: Waiting = {
        admit: () => {
          leaveQueue();
          resolve();
        },
      };
      const impatience = setTimeout(giveUp, this.limits.patienceMillis);
      signal.addEventListener('abort', giveUp);
      this.#queue.add(waiting);
    });
  }
}
