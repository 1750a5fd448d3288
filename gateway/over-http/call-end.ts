import { GraphQLError } from 'graphql';
import { subgraphTooLate } from '../unavailable.js';

/** When a call has to end before it is answered: its own time is over, or that of the operation, or its client is gone. */
export class CallEnd {
  readonly #timer: NodeJS.Timeout;
  #reason: GraphQLError | undefined;
  #cancel: ((reason: GraphQLError) => void) | undefined;

  constructor(
    private readonly operation: AbortSignal,
    millis: number,
  ) {
    this.#timer = setTimeout(() => this.#end(subgraphTooLate()), millis);
    if (operation.aborted) this.#endOperation();
    else operation.addEventListener('abort', this.#endOperation, { once: true });
  }

  /** What to answer instead, once it has ended. */
  get reason(): GraphQLError | undefined {
    return this.#reason;
  }

  /** Calls `cancel` when it ends, or at once when it has; in place of the one given before. */
  cancelling(cancel: (reason: GraphQLError) => void): void {
    if (this.#reason) cancel(this.#reason);
    else this.#cancel = cancel;
  }

  /** To be told when the call is answered. */
  over(): void {
    clearTimeout(this.#timer);
    this.operation.removeEventListener('abort', this.#endOperation);
  }

  readonly #endOperation = (): void =>
    this.#end(
      new GraphQLError('The operation took too long. Ask for less at a time.', {
        extensions: { code: 'OPERATION_TIMEOUT' },
      }),
    );

  #end(reason: GraphQLError): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#cancel?.(reason);
  }
}
