import type { Allowance } from '../gateway/rate-limit/allowance.js';
import { pageSize } from './pages.js';

/** What is taken before the first row is read: a page, because nobody knows how many there are. */
const atStart = pageSize;

/**
 * Charges an export for the rows it reads, page by page, so that exports at the same time know of each other. One that has begun
 * is never refused for want of points: what it reads beyond them is missing later.
 */
export class RowAccount {
  #taken = 0;
  #rows = 0;

  constructor(private readonly allowance: Pick<Allowance, 'take' | 'settle'>) {}

  get rows(): number {
    return this.#rows;
  }

  async open(): Promise<void> {
    await this.allowance.take(atStart);
    this.#taken = atStart;
  }

  async add(rows: number): Promise<void> {
    this.#rows += rows;
    if (this.#rows <= this.#taken) return;
    const taken = this.#taken;
    this.#taken = this.#rows;
    await this.allowance.settle(taken, this.#rows);
  }

  /** Gives back what was taken beyond the rows; a request costs one point at least. */
  async close(): Promise<void> {
    await this.allowance.settle(this.#taken, Math.max(this.#rows, 1));
  }
}
