import type { Variables } from '../contender.js';

export type Row = Readonly<Record<string, unknown>>;

/** One statement, as somebody who knows Cypher and the graph writes it, and the little code that gives its rows the API's shape. */
export interface Handwritten {
  readonly cypher: string | ((variables: Variables) => string);
  readonly parameters: (variables: Variables) => Record<string, unknown>;
  readonly shape: (rows: readonly Row[], variables: Variables) => unknown;
}
