import type { Answer, ReadColumn, Statement } from './database.js';
import { DatabaseTimeoutError, DatabaseUnavailableError, OperationEndedError } from './errors.js';
import type { AnyQuery } from './query.js';

/** Times in a row that a combination must have been cheap before it is joined; twice as often after each time that it failed joined. */
const firstTrials = 5;
/** What all parts but the slowest may take together, in milliseconds of the server: they no longer run side by side. */
const cheapMillis = 10;
/** Joined, it is parted again when it takes longer than this twice in a row, in milliseconds of the server. */
const slowMillis = 50;

/** Statements that are asked together: what is known of them, and the one statement that joins them. */
export class Combination {
  readonly statement: Statement;
  #trials = firstTrials;
  #cheap = 0;
  #slow = 0;
  #plan: 'none' | 'made' | 'impossible' = 'none';

  /** In a stated order, which is the order of the parts. */
  constructor(private readonly queries: readonly AnyQuery[]) {
    this.statement = { name: queries.map(({ name }) => name).join(' + '), cypher: joinedCypher(queries) };
  }

  /** Whether they are to be sent as one. */
  get joined(): boolean {
    return this.#plan === 'made' && this.#cheap >= this.#trials;
  }

  /** Told how long the server took for each part that was sent apart; undefined where one failed. Has the plan made when it is time. */
  observe(times: readonly number[] | undefined, send: (statement: Statement) => Promise<Answer>): void {
    if (times === undefined || sum(times) - Math.max(...times) > cheapMillis) {
      this.part();
      return;
    }
    this.#cheap += 1;
    if (this.#cheap !== this.#trials || this.#plan !== 'none') return;
    // Made ahead, and beside the answers: a plan takes longer than a hundred answers.
    const { name, cypher } = this.statement;
    send({ name: `plan of ${name}`, cypher: `EXPLAIN ${cypher}` }).then(
      () => (this.#plan = 'made'),
      (error: unknown) => {
        this.part();
        if (!passes(error)) this.#plan = 'impossible';
      },
    );
  }

  /** Told how long the server took for the joined statement. */
  took(millis: number): void {
    this.#slow = millis > slowMillis ? this.#slow + 1 : 0;
    if (this.#slow === 2) this.part();
  }

  /** Told that the joined statement failed or took too long. */
  failed(): void {
    this.#trials *= 2;
    this.part();
  }

  /** Has them sent apart until they have been cheap again, and planned again, for the database may have forgotten its plan. */
  part(): void {
    this.#cheap = 0;
    this.#slow = 0;
    if (this.#plan === 'made') this.#plan = 'none';
  }

  /** The rows of each part, in the order of the parts and of their rows. */
  partsOf(records: Answer['records']): readonly ReadColumn[][] {
    const columns = this.queries.map(
      ({ rules }) => new Map(Object.keys(rules).map((column, index) => [column, index])),
    );
    const parts = this.queries.map((): ReadColumn[] => []);
    for (const record of records) {
      const part = record.get('part') as number;
      const row = record.get('row') as readonly unknown[];
      parts[part]?.push((column) => row[columns[part]?.get(column) ?? -1]);
    }
    return parts;
  }
}

/** Whether what went wrong may go right another time. */
const passes = (error: unknown): boolean =>
  [DatabaseTimeoutError, DatabaseUnavailableError, OperationEndedError].some((kind) => error instanceof kind);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const joinedCypher = (queries: readonly AnyQuery[]): string =>
  queries
    .map(
      ({ cypher, rules }, part) =>
        `CALL {\n${cypher.replaceAll(parameter, `$${prefix(part)}$1`)}\n}\nRETURN ${part} AS part, [${Object.keys(rules).join(', ')}] AS row`,
    )
    .join('\nUNION ALL\n');

const parameter = /\$(\w+)/g;
const prefix = (part: number): string => `p${part}_`;

/** The parameters of all parts, each under a name of its own. */
export const joinedParams = (params: readonly object[]): Record<string, unknown> =>
  Object.fromEntries(
    params.flatMap((of, part) =>
      Object.entries(of).map(([name, value]) => [`${prefix(part)}${name}`, value as unknown]),
    ),
  );
