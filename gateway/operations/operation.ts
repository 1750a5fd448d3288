import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../caller.js';
import { isFault } from '../errors.js';
import { HttpRefusal } from '../http.js';
import { newMeasures, type Measures } from '../measures.js';

/** How a request ended: answered, refused as the caller's doing, failed as ours, or given up by the client. */
export const outcomes = ['ok', 'refused', 'failed', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];

/** One request to the API that has ended. */
export interface OperationRecord {
  readonly requestId: string;
  /** Absent when the request was refused before its caller was known. */
  readonly caller: Caller | undefined;
  readonly measures: Measures;
  readonly outcome: Outcome;
  readonly status: number;
  /** From the head of the request to the whole answer. */
  readonly milliseconds: number;
}

/** Told of every request to the API when it begins and when it ends. */
export interface OperationObserver {
  readonly began?: () => void;
  readonly ended: (record: OperationRecord) => void;
}

/** One request to the API from its head to its answer, which names it. */
export class RunningOperation {
  readonly requestId = randomUUID();
  readonly measures = newMeasures();
  caller: Caller | undefined;
  readonly #started = performance.now();

  constructor(
    private readonly response: ServerResponse,
    private readonly observers: readonly OperationObserver[],
  ) {
    response.setHeader('x-request-id', this.requestId);
    for (const { began } of observers) began?.();
  }

  answered(): void {
    this.#end(this.response.statusCode);
  }

  /** The request will be answered with what `error` says. */
  refused(error: unknown): void {
    const { code, status } = error instanceof HttpRefusal ? error : { code: 'INTERNAL_SERVER_ERROR', status: 500 };
    this.measures.codes = [code];
    this.#end(status);
  }

  #end(status: number): void {
    const { requestId, caller, measures } = this;
    const milliseconds = performance.now() - this.#started;
    const record = { requestId, caller, measures, outcome: this.#outcome(), status, milliseconds };
    for (const observer of this.observers) observer.ended(record);
  }

  #outcome(): Outcome {
    if (this.response.destroyed) return 'cancelled';
    if (this.measures.codes.some(isFault)) return 'failed';
    return this.measures.codes.length > 0 ? 'refused' : 'ok';
  }
}
