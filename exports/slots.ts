import { HttpRefusal } from '../gateway/http.js';

export interface SlotLimits {
  /** Exports that run at once. */
  readonly all: number;
  /** Of these, of one caller: who reads slowly must not keep all others waiting. */
  readonly ofOneCaller: number;
  readonly retrySeconds: number;
}

export const slotLimits: SlotLimits = { all: 4, ofOneCaller: 2, retrySeconds: 10 };

/** How many exports may run at once, in all and for each caller. */
export class ExportSlots {
  readonly #running = new Map<string, number>();

  constructor(private readonly limits: Partial<SlotLimits> = {}) {}

  /** Takes a slot and answers how to give it back; refused with 503 when none is left. */
  take(callerId: string): () => void {
    const { all, ofOneCaller } = { ...slotLimits, ...this.limits };
    const own = this.#running.get(callerId) ?? 0;
    const running = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    if (own >= ofOneCaller) throw this.#busy(`${own} exports of yours are under way, which is all that run at once.`);
    if (running >= all) throw this.#busy(`${running} exports are under way, which is all that run at once.`);
    this.#running.set(callerId, own + 1);
    let given = false;
    return () => {
      if (!given) this.#giveBack(callerId);
      given = true;
    };
  }

  #giveBack(callerId: string): void {
    const left = (this.#running.get(callerId) ?? 0) - 1;
    if (left > 0) this.#running.set(callerId, left);
    else this.#running.delete(callerId);
  }

  #busy(reason: string): HttpRefusal {
    const { retrySeconds } = { ...slotLimits, ...this.limits };
    const message = `${reason} Try again in ${retrySeconds} seconds.`;
    return new HttpRefusal(503, 'EXPORTS_BUSY', message, { 'retry-after': String(retrySeconds) });
  }
}
