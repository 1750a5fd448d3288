import { GraphQLError } from 'graphql';
import { subgraphTooLate } from '../unavailable.js';

/** When a call has to end before it is answered: its own time is over, or that of the operation, or its client is gone. */
export class CallEnd {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #reason: GraphQLError | undefined;

  constructor(
    private readonly operation: AbortSignal,
    millis: number,
  ) {
    this.#timer = setTimeout(() => this.#end(subgraphTooLate()), millis);
    if (operation.aborted) this.#endOperation();
    else operation.addEventListener('abort', this.#endOperation, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What to answer instead, once it has ended. */
  get reason(): GraphQLError | undefined {
    return this.#reason;
  }

  /** Throws once it has ended. */
  check(): void {
    if (this.#reason) throw this.#reason;
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
    this.#reason ??= reason;
    this.#controller.abort();
  }
}
