import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
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

/** Checks the `authorization` of a call; rejects with 401. */
export type VerifyAssertion = (authorization: string | undefined) => Promise<Assertion>;

const algorithm = 'HS256';
const issuer = 'gateway';
const type = 'subgraph-call+jwt';
/** Calls are answered at once: this is for clocks that differ. */
const secondsValid = 30;
const secondsOfTolerance = 5;

/** The key of one subgraph from a secret of at least 32 bytes in base64url; throws for any other text. */
export function assertionKey(secret: string): KeyObject {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length < 32) throw new Error('The key of a subgraph must be at least 32 bytes in base64url.');
  return createSecretKey(bytes);
}

export const hashOf = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');

/**
 * A JWT for one call: for the subgraph `audience`, for this body, for 30 seconds. HS256 with a key for each subgraph: as
 * narrow as a signature with a public key, for who holds the key of one can only call that one, at a fraction of the time.
 */
export function signAssertion(
  { requestId, caller, statementMillis, bodyHash }: Assertion,
  audience: string,
  key: KeyObject,
): Promise<string> {
  return new SignJWT({ rid: requestId, role: caller.role, stm: statementMillis, bh: bodyHash })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setIssuer(issuer)
    .setSubject(caller.id)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${secondsValid}s`)
    .sign(key);
}

/** The check of the subgraph `audience`. */
export function createVerify(audience: string, key: KeyObject): VerifyAssertion {
  const rules = {
    ...{ algorithms: [algorithm], typ: type, issuer, audience, clockTolerance: secondsOfTolerance },
    ...{ maxTokenAge: 60, requiredClaims: ['exp'] },
  };
  return async (authorization = '') => {
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1] ?? '';
    const { payload } = await jwtVerify(token, key, rules).catch(() => Promise.reject(refused()));
    return assertionOf(payload);
  };
}

/** Refuses a body that is not the one an assertion was made for. */
export function checkBody({ bodyHash }: Assertion, body: Buffer): void {
  if (hashOf(body) !== bodyHash) throw refused();
}

function assertionOf({ sub, rid, role, stm, bh }: JWTPayload): Assertion {
  const known = roles.find((each) => each === role);
  const isWhole =
    typeof sub === 'string' && typeof rid === 'string' && typeof stm === 'number' && typeof bh === 'string';
  if (!isWhole || !known) throw refused();
  return { requestId: rid, caller: { role: known, id: sub }, statementMillis: stm, bodyHash: bh };
}

/** Says nothing of the reason: only the gateway of this very start has any business here. */
const refused = (): HttpRefusal =>
  new HttpRefusal(401, 'UNAUTHENTICATED', 'Only the gateway may call a subgraph.', { 'www-authenticate': 'Bearer' });
