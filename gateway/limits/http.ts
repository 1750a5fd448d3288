import type { Role } from '../caller.js';

/** What one HTTP request may cost before it is refused: bytes of its body, milliseconds to send its head and all of it. */
export interface HttpLimits {
  readonly bodyBytes: number;
  /** Bytes of the body of a caller who signed in. */
  readonly signedInBodyBytes: number;
  readonly headMillis: number;
  readonly bodyMillis: number;
  /** Milliseconds for all the work of one operation. */
  readonly operationMillis: number;
  /** How long nothing may move on a connection: a client that does not read its answer is cut off. */
  readonly idleMillis: number;
  /** Requests that one connection may carry before it is closed. */
  readonly requestsPerConnection: number;
}

export const httpLimits: HttpLimits = {
  bodyBytes: 100_000,
  signedInBodyBytes: 256_000,
  headMillis: 5_000,
  bodyMillis: 10_000,
  operationMillis: 10_000,
  idleMillis: 30_000,
  requestsPerConnection: 1_000,
};

export const bodyBytesOf = ({ bodyBytes, signedInBodyBytes }: HttpLimits, role: Role): number =>
  role === 'anonymous' ? bodyBytes : signedInBodyBytes;
