import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
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
export type VerifyAssertion = (authorization: string | undefined) => Assertion;

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

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const header = encoded({ alg: 'HS256', typ: type });

const signatureOf = (signed: string, key: KeyObject): Buffer => createHmac('sha256', key).update(signed).digest();

/**
 * A JWT for one call: for the subgraph `audience`, for this body, for 30 seconds. HS256 with a key for each subgraph: as
 * narrow as a signature with a public key, for who holds the key of one can only call that one, at a fraction of the time.
 * Written and read here, in the compact serialization of RFC 7515: the way through promises and the thread pool, which a
 * library for every algorithm takes, costs ten times what the hash does. The tests hold both to jose.
 */
export function signAssertion(
  { requestId, caller, statementMillis, bodyHash }: Assertion,
  audience: string,
  key: KeyObject,
): string {
  const now = Math.floor(Date.now() / 1_000);
  const times = { iat: now, exp: now + secondsValid };
  const call = { rid: requestId, role: caller.role, stm: statementMillis, bh: bodyHash };
  const signed = `${header}.${encoded({ iss: issuer, sub: caller.id, aud: audience, ...times, ...call })}`;
  return `${signed}.${signatureOf(signed, key).toString('base64url')}`;
}

/** The check of the subgraph `audience`. */
export function createVerify(audience: string, key: KeyObject): VerifyAssertion {
  return (authorization = '') => {
    const [, head, payload = '', signature = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]{43})$/.exec(authorization) ?? [];
    // One header and no other: nothing in it is for the sender to choose.
    if (head !== header) throw refused();
    if (!timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(`${head}.${payload}`, key))) throw refused();
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
    if (claims['iss'] !== issuer || claims['aud'] !== audience || !isCurrent(claims)) throw refused();
    return assertionOf(claims);
  };
}

type Claims = Readonly<Record<string, unknown>>;

/** Valid now, and for a minute at most from when it was made. */
function isCurrent({ iat, exp }: Claims): boolean {
  if (typeof iat !== 'number' || typeof exp !== 'number') return false;
  const now = Date.now() / 1_000;
  return exp - iat <= 60 && iat <= now + secondsOfTolerance && exp >= now - secondsOfTolerance;
}

/** Refuses a body that is not the one an assertion was made for. */
export function checkBody({ bodyHash }: Assertion, body: Buffer): void {
  if (hashOf(body) !== bodyHash) throw refused();
}

function assertionOf({ sub, rid, role, stm, bh }: Claims): Assertion {
  const known = roles.find((each) => each === role);
  const isWhole =
    typeof sub === 'string' && typeof rid === 'string' && typeof stm === 'number' && typeof bh === 'string';
  if (!isWhole || !known) throw refused();
  return { requestId: rid, caller: { role: known, id: sub }, statementMillis: stm, bodyHash: bh };
}

/** Says nothing of the reason: only the gateway of this very start has any business here. */
const refused = (): HttpRefusal =>
  new HttpRefusal(401, 'UNAUTHENTICATED', 'Only the gateway may call a subgraph.', { 'www-authenticate': 'Bearer' });
