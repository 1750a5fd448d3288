/** Where a subgraph answers, as the composed schema says. */
export const callPath = '/graphql';

/** Bounds of what gateway and subgraphs send each other. */
export interface CallLimits {
  /** Of a call: a document and at most 500 representations. */
  readonly callBytes: number;
  /** Of an answer: the largest that the limits on cost allow has a few megabytes. */
  readonly answerBytes: number;
  /** Calls that the gateway has under way to one subgraph; further ones wait, within their time. */
  readonly connections: number;
  /** How long the gateway keeps a connection without a call. */
  readonly keptMillis: number;
}

export const callLimits: CallLimits = {
  callBytes: 1_000_000,
  answerBytes: 32_000_000,
  connections: 64,
  keptMillis: 30_000,
};
