import { errors, jwtVerify, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { roles, type Caller, type Role } from '../caller.js';
import { HttpRefusal } from '../http.js';
import { unauthenticated } from './bearer.js';
import { KeysUnavailable, type KeySet } from './key-set.js';

/** Whose tokens are believed: all of it must hold. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  /** Asymmetric signatures only, so that a public key can never pass for a secret. */
  readonly algorithms: readonly string[];
  /** The claim that lists the caller's roles. */
  readonly rolesClaim: string;
  readonly keys: KeySet;
}

const clockToleranceSeconds = 5;
const acceptedTypes: ReadonlySet<unknown> = new Set(['at+jwt', 'jwt']);
/** Claims that OpenID Connect gives to ID tokens: those tell an application who signed in, and open no API. */
const claimsOfIdTokens = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** The caller a token vouches for; refuses every other token with 401, and with 503 while there are no keys to check it. */
export async function callerOfToken(token: string, trust: TokenTrust): Promise<Caller> {
  const { payload, protectedHeader } = await verify(token, trust);
  refuseOtherKinds(protectedHeader, payload);
  const { sub } = payload;
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) throw unauthenticated('The token names no subject.');
  return { role: highestRole(payload[trust.rolesClaim]), id: sub };
}

async function verify(token: string, { issuer, audience, algorithms, keys }: TokenTrust) {
  const rules = { issuer, audience, algorithms: [...algorithms], clockTolerance: clockToleranceSeconds };
  try {
    return await jwtVerify(token, keys.find, { ...rules, requiredClaims: ['exp', 'sub'] });
  } catch (error) {
    if (error instanceof errors.JOSEError) throw unauthenticated(whatIsWrong(error));
    if (!(error instanceof KeysUnavailable)) throw error;
    const message = 'The keys to check the token with cannot be reached just now.';
    throw new HttpRefusal(503, 'AUTHENTICATION_UNAVAILABLE', message, { 'retry-after': '30' });
  }
}

function whatIsWrong(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed with an algorithm that is not accepted.';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'The token is not valid.';
  if (error.claim === 'nbf') return 'The token is not valid yet.';
  return `The token has a wrong or missing claim: ${error.claim}.`;
}

function refuseOtherKinds({ typ }: JWTHeaderParameters, claims: JWTPayload): void {
  const type = typ?.toLowerCase().replace(/^application\//, '');
  const isIdToken = claimsOfIdTokens.some((claim) => claims[claim] !== undefined);
  if (!acceptedTypes.has(type) || isIdToken) throw unauthenticated('The token is not an access token.');
}

/** Who is signed in is at least a member; what is not a role of ours gives nothing. */
function highestRole(claim: unknown): Role {
  const claimed: unknown[] = Array.isArray(claim) ? claim : [claim];
  return roles.findLast((role) => role !== 'anonymous' && claimed.includes(role)) ?? 'member';
}
