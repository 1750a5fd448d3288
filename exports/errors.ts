import { GraphQLError } from 'graphql';
import { HttpRefusal } from '../gateway/http.js';

/** The request asks for something that cannot be exported; the message says what is allowed. */
export const badRequest = (message: string): HttpRefusal => new HttpRefusal(400, 'BAD_USER_INPUT', message);

/** The graph was written to while it was exported: what was sent is no whole, and the connection is cut. */
export class RevisionChangedError extends Error {
  constructor(from: number, to: number) {
    super(`The graph changed from revision ${from} to ${to} during the export.`);
  }
}

/** A fault before anything was sent, as the client may see it; what is not foreseen stays as it is and is masked further out. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof RevisionChangedError) return new HttpRefusal(409, 'REVISION_CHANGED', error.message);
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (code === 'BAD_USER_INPUT') return badRequest((error as GraphQLError).message);
  if (code !== 'DATABASE_UNAVAILABLE' && code !== 'DATABASE_TIMEOUT') return error;
  return new HttpRefusal(503, code, (error as GraphQLError).message, { 'retry-after': '5' });
}
