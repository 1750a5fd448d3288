import { HttpRefusal } from '../gateway/http.js';

/** How many exports may run at once: a budget of their own beside the API's. */
export class ExportSlots {
  #running = 0;

  constructor(
    private readonly limit = 2,
    private readonly retrySeconds = 10,
  ) {}

  /** Takes a slot and answers how to give it back; refused with 503 when all are taken. */
  take(): () => void {
    if (this.#running >= this.limit) {
      const message = `${this.limit} exports are under way, which is all that run at once. Try again in ${this.retrySeconds} seconds.`;
      throw new HttpRefusal(503, 'EXPORTS_BUSY', message, { 'retry-after': String(this.retrySeconds) });
    }
    this.#running += 1;
    let given = false;
    return () => {
      if (!given) this.#running -= 1;
      given = true;
    };
  }
}
