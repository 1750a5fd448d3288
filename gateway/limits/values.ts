import type { Role } from '../caller.js';

/** What one operation may ask for, its fragments expanded. */
export interface OperationLimits {
  /** Fields, inline fragments and spreads. */
  readonly selections: number;
  /** Levels of fields; those below `__schema` and `__type` have a limit of their own. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Rows of one page. */
  readonly pageSize: number;
  /** Values of one list among the arguments. */
  readonly listLength: number;
  /** Objects the answer may hold, as estimated. */
  readonly cost: number;
}

const forEveryone = { introspectionDepth: 20, aliases: 30, directives: 20, pageSize: 100, listLength: 100 };

export const anonymousLimits: OperationLimits = {
  ...forEveryone,
  ...{ selections: 1_000, depth: 15, rootFields: 10, cost: 10_000 },
};

export const signedInLimits: OperationLimits = {
  ...forEveryone,
  ...{ selections: 2_000, depth: 18, rootFields: 20, cost: 50_000 },
};

export const limitsOf = (role: Role): OperationLimits => (role === 'anonymous' ? anonymousLimits : signedInLimits);

/** What a document may be, whoever sends it: it is parsed and validated once for all. */
export const documentLimits = { tokens: 2_000 };

/** What an answer that refuses may hold: errors, characters of each message, places of each error, bytes of all. */
export const refusalLimits = { errors: 5, messageLength: 300, locations: 5, bytes: 4_000 };
