import { createHash, webcrypto } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { roles, type Caller } from '../caller.js';
import { HttpRefusal } from '../http.js';

/** What a subgraph is to know of the request that a call belongs to. */
export interface SubgraphCall {
  /** Names the request in both logs. */
  readonly requestId: string;
  readonly caller: Caller;
  /** How long one statement may take, in milliseconds. */
  readonly statementMillis: number;
}

/** What an assertion vouches for, and the hash of the one body it may come with. */
export interface Assertion extends SubgraphCall {
  readonly bodyHash: string;
}

/** Checks the `authorization` of a call; refuses it with 401. */
export type VerifyAssertion = (authorization: string | undefined) => Promise<Assertion>;

const issuer = 'gateway';
const type = 'subgraph-call+jwt';
/** Calls are answered at once: this is for clocks that differ. */
const secondsValid = 30;

/** The key of one subgraph from a secret of at least 32 bytes in base64url; throws for any other text. */
export async function assertionKey(secret: string): Promise<webcrypto.CryptoKey> {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length < 32) throw new Error('The key of a subgraph must be at least 32 bytes in base64url.');
  return webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

export const hashOf = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');

/**
 * A JWT for one call: for the subgraph `audience`, for this body, for 30 seconds. HS256 with a key for each subgraph: as
 * narrow as a signature with a public key, for who holds the key of one can only call that one, at a third of the time.
 */
export async function signAssertion(
  { requestId, caller, statementMillis, bodyHash }: Assertion,
  audience: string,
  key: webcrypto.CryptoKey,
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { rid: requestId, role: caller.role, stm: statementMillis, bh: bodyHash };
  return new SignJWT({ iss: issuer, sub: caller.id, aud: audience, iat: now, exp: now + secondsValid, ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: type })
    .sign(key);
}

/** The check of the subgraph `audience`. */
export function createVerify(audience: string, key: webcrypto.CryptoKey): VerifyAssertion {
  const rules = { issuer, audience, typ: type, algorithms: ['HS256'], clockTolerance: 5, maxTokenAge: 60 };
  return async (authorization = '') => {
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (token === undefined) throw refused();
    try {
      const { payload } = await jwtVerify(token, key, { ...rules, requiredClaims: ['exp', 'iat', 'sub'] });
      return assertionOf(payload);
    } catch (error) {
      throw error instanceof errors.JOSEError ? refused() : error;
    }
  };
}

/** Refuses a body that is not the one an assertion was made for. */
export function checkBody({ bodyHash }: Assertion, body: Buffer): void {
  if (hashOf(body) !== bodyHash) throw refused();
}

function assertionOf({
  sub = '',
  rid,
  role,
  stm,
  bh,
}: Readonly<Record<string, unknown>> & { sub?: string }): Assertion {
  const known = roles.find((each) => each === role);
  if (typeof rid !== 'string' || !known || typeof stm !== 'number' || typeof bh !== 'string') throw refused();
  return { requestId: rid, caller: { role: known, id: sub }, statementMillis: stm, bodyHash: bh };
}

/** Says nothing of the reason: only the gateway of this very start has any business here. */
const refused = (): HttpRefusal =>
  new HttpRefusal(401, 'UNAUTHENTICATED', 'Only the gateway may call a subgraph.', { 'www-authenticate': 'Bearer' });
