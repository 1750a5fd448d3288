import { setTimeout as delay } from 'node:timers/promises';

/** Whether the process should be sent requests: what it depends on answers, and it is not about to stop. */
export class Readiness {
  #stopping = false;

  constructor(
    private readonly check: () => Promise<boolean>,
    private readonly patienceMillis = 2_000,
  ) {}

  get stopping(): boolean {
    return this.#stopping;
  }

  /** From now on the answer is no. */
  stop(): void {
    this.#stopping = true;
  }

  /** A check that fails or takes too long is a no. */
  async now(): Promise<boolean> {
    if (this.#stopping) return false;
    const patience = new AbortController();
    const tooLate = delay(this.patienceMillis, false, { signal: patience.signal }).catch(() => false);
    const answer = await Promise.race([this.check().catch(() => false), tooLate]);
    patience.abort();
    return answer && !this.#stopping;
  }
}
