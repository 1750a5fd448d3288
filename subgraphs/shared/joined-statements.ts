import { Combination, joinedParams } from './combination.js';
import { checkedRows, columnsOf, sendStatement, type Reads } from './database.js';
import { DatabaseUnavailableError, OperationEndedError } from './errors.js';
import type { AnyQuery } from './query.js';

/** A read that waits for the end of the turn. */
interface Waiting {
  readonly subgraph: string;
  readonly query: AnyQuery;
  readonly params: object;
  readonly signal: AbortSignal;
  readonly resolve: (rows: object[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends a read of a subgraph and answers its checked rows. */
export type SendRead = (subgraph: string, query: AnyQuery, params: object, signal: AbortSignal) => Promise<object[]>;

export interface JoiningOptions extends Pick<Reads, 'driver' | 'database' | 'statementMillis'> {
  /** Called for each statement that is sent. */
  readonly onSent?: () => void;
}

/** How many combinations are remembered: texts differ with what is selected and filtered. */
const remembered = 500;
/** More at once are rare, and their text would be long. */
const most = 8;
/** What takes longer joined is sent apart again. */
const joinedMillis = 250;

/**
 * Sends what a request reads in one turn of the event loop as one statement: a message to the database costs the driver more than
 * most statements cost the database. Only combinations that come often and whose parts are cheap are joined, once their plan is made;
 * everything else is sent apart, side by side. The answers are the same either way.
 */
export class JoinedStatements {
  readonly #combinations = new Map<string, Combination>();

  constructor(private readonly options: JoiningOptions) {}

  /** The reads of one request: those of different requests are never joined. */
  forRequest(): SendRead {
    let turn: Waiting[] = [];
    return (subgraph, query, params, signal) =>
      new Promise((resolve, reject) => {
        if (turn.length === 0) {
          setImmediate(() => {
            const ended = turn;
            turn = [];
            void this.#send(ended);
          });
        }
        turn.push({ subgraph, query, params, signal, resolve, reject });
      });
  }

  async #send(turn: readonly Waiting[]): Promise<void> {
    if (turn.length === 1 || turn.length > most) return void (await this.#sendApart(turn));
    const ordered = turn.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const combination = this.#combinationOf(ordered);
    if (combination.joined) return this.#sendJoined(ordered, combination);
    combination.observe(await this.#sendApart(ordered), (statement) => {
      this.options.onSent?.();
      return sendStatement({ ...this.options, subgraph: subgraphsOf(ordered) }, statement, paramsOf(ordered));
    });
  }

  /** Answers how long the server took for each, in milliseconds; not at all where one failed. */
  async #sendApart(turn: readonly Waiting[], millisSpent = 0): Promise<readonly number[] | undefined> {
    const statementMillis = () => this.options.statementMillis() - millisSpent;
    const times = await Promise.all(
      turn.map(async ({ subgraph, query, params, signal, resolve, reject }) => {
        try {
          this.options.onSent?.();
          const { records, serverMillis } = await sendStatement(
            { ...this.options, statementMillis, subgraph, signal },
            query,
            params,
          );
          resolve(checkedRows(query, records.map(columnsOf)));
          return serverMillis;
        } catch (error) {
          reject(error);
          return undefined;
        }
      }),
    );
    return times.every((time) => time !== undefined) ? times : undefined;
  }

  async #sendJoined(turn: readonly Waiting[], combination: Combination): Promise<void> {
    const statementMillis = () => Math.min(joinedMillis, this.options.statementMillis());
    const { signal, over } = untilAllAbort(turn);
    const begun = performance.now();
    const reads = { ...this.options, statementMillis, subgraph: subgraphsOf(turn), signal };
    try {
      this.options.onSent?.();
      const { records, serverMillis } = await sendStatement(reads, combination.statement, paramsOf(turn));
      const parts = combination.partsOf(records);
      for (const [index, { query, resolve, reject }] of turn.entries()) {
        try {
          resolve(checkedRows(query, parts[index] ?? []));
        } catch (error) {
          reject(error);
        }
      }
      combination.took(serverMillis);
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) combination.part();
      if (error instanceof DatabaseUnavailableError || error instanceof OperationEndedError) {
        for (const { reject } of turn) reject(error);
        return;
      }
      combination.failed();
      // One part that fails or is slow is to cost its own fields only, and the operation no more time than it has.
      await this.#sendApart(turn, performance.now() - begun);
    } finally {
      over();
    }
  }

  #combinationOf(turn: readonly Waiting[]): Combination {
    const key = turn.map(keyOf).join('\n\n');
    const combination = this.#combinations.get(key) ?? new Combination(turn.map(({ query }) => query));
    // The one used last goes to the end; the first is the one to forget.
    this.#combinations.delete(key);
    this.#combinations.set(key, combination);
    if (this.#combinations.size > remembered) this.#combinations.delete(this.#combinations.keys().next().value ?? '');
    return combination;
  }
}

const keyOf = ({ query: { name, cypher } }: Waiting): string => `${name}\n${cypher}`;

const subgraphsOf = (turn: readonly Waiting[]): string => [...new Set(turn.map(({ subgraph }) => subgraph))].join(', ');

const paramsOf = (turn: readonly Waiting[]): object => joinedParams(turn.map(({ params }) => params));

/** A signal that is aborted when nobody waits for any of them; to be told when that no longer matters. */
function untilAllAbort(turn: readonly Waiting[]) {
  const controller = new AbortController();
  const signals = new Set(turn.map(({ signal }) => signal));
  let waiting = signals.size;
  const leave = () => {
    waiting -= 1;
    if (waiting === 0) controller.abort();
  };
  for (const signal of signals) {
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  }
  const over = () => signals.forEach((signal) => signal.removeEventListener('abort', leave));
  return { signal: controller.signal, over };
}
