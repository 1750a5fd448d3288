import { HttpRefusal } from '../gateway/http.js';

/** The request asks for something that cannot be exported; the message says what is allowed. */
export const badRequest = (message: string): HttpRefusal => new HttpRefusal(400, 'BAD_USER_INPUT', message);

/** The graph was written to while it was exported: what was sent is no whole, and the connection is cut. */
export class RevisionChangedError extends Error {
  constructor(from: number, to: number) {
    super(`The graph changed from revision ${from} to ${to} during the export.`);
  }
}
