import type { Caller } from './caller.js';
import type { Measures } from './measures.js';

/** What belongs to one request at the gateway; its identity is what subgraphs hang their own context on. */
// A type, not an interface: Apollo's types ask for the index signature only a type has.
export type GatewayContext = {
  /** Names the request in the log, in the answer's head and in masked errors. */
  readonly requestId: string;
  readonly caller: Caller;
  /** Aborted when the client hangs up or the time of the operation is over: all work for it is to end. */
  readonly signal: AbortSignal;
  /** Filled while the operation runs. */
  readonly measures: Measures;
};
