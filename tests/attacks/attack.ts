import type { Target } from './target.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export type Send = (target: Target) => Promise<Answer>;

/** What every request of a case must get, unless a request says otherwise. */
export interface Expectation {
  readonly status: number;
  /** The code of every error; none for answers that come from below HTTP and have no body. */
  readonly code?: string;
  /** Calls to subgraphs; 0 unless stated. */
  readonly calls?: number;
  /** What else must hold. */
  readonly also?: (answer: Answer, target: Target) => void;
}

export interface Shot extends Expectation {
  readonly name: string;
  readonly send: Send;
}

/** One numbered case: what is sent, what must come back, and what is so like it that it must be answered. */
export interface Attack {
  readonly id: string;
  readonly name: string;
  readonly shots: readonly Shot[];
  /** Must be 200 without errors; left out where nothing is just inside. */
  readonly inside?: Send;
}

/** A case of the list that nothing in the API can meet. */
export interface NotApplicable {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** A case that tests of its own show. */
export interface ShownElsewhere {
  readonly id: string;
  readonly name: string;
  readonly shownBy: string;
}

export type Case = Attack | NotApplicable | ShownElsewhere;

export const shot = (name: string, send: Send, status: number, code?: string, more: Partial<Shot> = {}): Shot => ({
  ...{ name, send, status },
  ...(code !== undefined && { code }),
  ...more,
});

/** A shot that GraphQL refuses. */
export const refused = (name: string, send: Send, code: string, more: Partial<Shot> = {}): Shot =>
  shot(name, send, 400, code, more);
