import { createHmac } from 'node:crypto';
import { exportJWK } from 'jose';
import { now, type TestIssuer } from './issuer.js';

type Make = (issuer: TestIssuer) => Promise<string>;

/** A token that must be refused, and one just inside what is allowed. */
export interface TokenCase {
  readonly name: string;
  readonly attack: Make;
  readonly inside: Make;
  /** 401 unless it is refused before tokens are looked at. */
  readonly status?: number;
}

const sound: Make = (issuer) => issuer.token();
const claims =
  (make: () => Readonly<Record<string, unknown>>): Make =>
  (issuer) =>
    issuer.token({ claims: make() });
const header =
  (parts: Readonly<Record<string, unknown>>): Make =>
  (issuer) =>
    issuer.token({ header: parts });
const byAttacker =
  (
    parts: (issuer: TestIssuer) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>,
  ): Make =>
  async (issuer) =>
    issuer.token({ header: await parts(issuer), key: issuer.attacker.privateKey });

/** A sound token of exactly so many characters, or the next longer one base64 can spell. */
const ofLength =
  (length: number): Make =>
  async (issuer) => {
    for (let pad = Math.floor((length * 3) / 4) - 800; ; pad += 1) {
      const token = await issuer.token({ claims: { pad: 'x'.repeat(pad) } });
      if (token.length >= length) return token;
    }
  };

const unsigned =
  (alg: string): Make =>
  async (issuer) =>
    issuer.forged({ alg, kid: 'rsa', typ: 'at+jwt' }, () => '');

/** The public key taken for a shared secret, spelt as `spelling` has it. */
const confused =
  (spelling: (jwk: object, modulus: string) => string | Buffer): Make =>
  async (issuer) => {
    const jwk = await issuer.publicJwk();
    const secret = spelling(jwk, jwk.n ?? '');
    return issuer.forged({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' }, (input) =>
      createHmac('sha256', secret).update(input).digest('base64url'),
    );
  };

const changed =
  (change: (parts: [string, string, string]) => readonly string[]): Make =>
  async (issuer) =>
    change((await issuer.token()).split('.') as [string, string, string]).join('.');

/** Family E8 of the attacks: tokens. */
export const tokenCases: readonly TokenCase[] = [
  { name: 'no signature, alg none', attack: unsigned('none'), inside: sound },
  { name: 'no signature, alg nOnE', attack: unsigned('nOnE'), inside: sound },
  { name: 'no signature, alg RS256', attack: unsigned('RS256'), inside: sound },
  { name: 'the public key as secret, as JWK', attack: confused((jwk) => JSON.stringify(jwk)), inside: sound },
  {
    name: 'the public key as secret, its modulus',
    attack: confused((_, n) => Buffer.from(n, 'base64url')),
    inside: sound,
  },
  {
    name: 'an algorithm that is not listed',
    attack: header({ alg: 'ES384', kid: 'unlisted' }),
    inside: header({ alg: 'ES256', kid: 'elliptic' }),
  },
  {
    name: 'an algorithm that is not the key’s',
    attack: async (issuer) => issuer.forged({ alg: 'ES256', kid: 'rsa', typ: 'at+jwt' }, () => 'A'.repeat(86)),
    inside: header({ alg: 'ES256', kid: 'elliptic' }),
  },
  {
    name: 'claims changed after signing',
    attack: changed(([head, , signature]) => [
      head,
      Buffer.from('{"roles":["admin"]}').toString('base64url'),
      signature,
    ]),
    inside: sound,
  },
  {
    name: 'a signature cut short',
    attack: changed(([head, body, signature]) => [head, body, signature.slice(0, -4)]),
    inside: sound,
  },
  { name: 'another’s key under our key’s name', attack: byAttacker(() => ({})), inside: sound },
  { name: 'another issuer', attack: claims(() => ({ iss: 'https://issuer.example/' })), inside: sound },
  { name: 'no issuer', attack: claims(() => ({ iss: undefined })), inside: sound },
  {
    name: 'another audience',
    attack: claims(() => ({ aud: ['https://other.example'] })),
    inside: claims(() => ({ aud: ['https://other.example', 'https://graph.example'] })),
  },
  { name: 'no audience', attack: claims(() => ({ aud: undefined })), inside: sound },
  { name: 'expired', attack: claims(() => ({ exp: now() - 10 })), inside: claims(() => ({ exp: now() - 1 })) },
  { name: 'never expiring', attack: claims(() => ({ exp: undefined })), inside: claims(() => ({ exp: now() + 9e9 })) },
  { name: 'not valid yet', attack: claims(() => ({ nbf: now() + 60 })), inside: claims(() => ({ nbf: now() + 3 })) },
  { name: 'no subject', attack: claims(() => ({ sub: undefined })), inside: sound },
  { name: 'a subject that is no text', attack: claims(() => ({ sub: { $ne: null } })), inside: sound },
  {
    name: 'a huge subject',
    attack: claims(() => ({ sub: 'a'.repeat(256) })),
    inside: claims(() => ({ sub: 'a'.repeat(255) })),
  },
  { name: 'another type', attack: header({ typ: 'secevent+jwt' }), inside: header({ typ: 'application/at+jwt' }) },
  { name: 'no type', attack: header({ typ: undefined }), inside: header({ typ: 'JWT' }) },
  {
    name: 'an ID token for this audience',
    attack: (issuer) => issuer.token({ header: { typ: 'JWT' }, claims: { nonce: 'n' } }),
    inside: (issuer) => issuer.token({ header: { typ: 'JWT' }, claims: { client_id: 'explorer' } }),
  },
  {
    name: 'an ID token for an application',
    attack: (issuer) => issuer.token({ header: { typ: 'JWT' }, claims: { aud: 'explorer' } }),
    inside: header({ typ: 'JWT' }),
  },
  { name: 'a key named by a path', attack: byAttacker(() => ({ kid: '../../../../dev/null' })), inside: sound },
  {
    name: 'a key named by an address',
    attack: byAttacker((issuer) => ({ kid: issuer.address('/lure') })),
    inside: sound,
  },
  { name: 'a key named by a query', attack: byAttacker(() => ({ kid: "' UNION SELECT 'secret" })), inside: sound },
  {
    name: 'a key set named by the token (jku)',
    attack: byAttacker((issuer) => ({ jku: issuer.address('/lure'), kid: 'attacker' })),
    inside: (issuer) => issuer.token({ header: { jku: issuer.address('/lure') } }),
  },
  {
    name: 'a certificate named by the token (x5u)',
    attack: byAttacker((issuer) => ({ x5u: issuer.address('/lure'), kid: 'attacker' })),
    inside: (issuer) => issuer.token({ header: { x5u: issuer.address('/lure') } }),
  },
  {
    name: 'a key inside the token (jwk)',
    attack: byAttacker(async ({ attacker }) => ({ jwk: await exportJWK(attacker.publicKey) })),
    inside: async (issuer) => issuer.token({ header: { jwk: await exportJWK(issuer.attacker.publicKey) } }),
  },
  {
    name: 'a demand nobody here understands',
    attack: header({ crit: ['urn:x'], 'urn:x': 1 }),
    inside: header({ 'urn:x': 1 }),
  },
  { name: 'longer than 8,192 characters', attack: ofLength(8_193), inside: ofLength(8_190) },
  { name: 'of 100 kB', attack: async () => 'x'.repeat(100_000), inside: ofLength(8_190), status: 431 },
  { name: 'five parts, as an encrypted token has', attack: async () => 'a.b.c.d.e', inside: sound },
  { name: 'no token at all', attack: async () => 'drop-table', inside: sound },
];
