import { GraphQLError } from 'graphql';

/** The codes of everything that is refused for its size; all of them are 400, but for the last, which is 429. */
export const limitCodes = [
  'TOO_MANY_TOKENS',
  'TOO_MANY_SELECTIONS',
  'QUERY_TOO_DEEP',
  'INTROSPECTION_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
] as const;
export type LimitCode = (typeof limitCodes)[number];

/** An operation that is refused before it is planned. */
export const refusal = (
  code: LimitCode | 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED',
  message: string,
  /** Which limit a value is over, where the code does not say so. */
  limit?: 'pageSize' | 'listLength',
): GraphQLError => new GraphQLError(message, { extensions: { code, ...(limit && { limit }), http: { status: 400 } } });

const countable = 1_000_000;

/** A number as a message says it; fragments within fragments soon make more than anybody wants to read. */
export const amount = (value: number): string =>
  value > countable ? `over ${countable.toLocaleString('en')}` : value.toLocaleString('en');
