import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
type Claims = Readonly<Record<string, unknown>>;

export interface TokenParts {
  readonly header?: Claims;
  /** `undefined` takes a claim out. */
  readonly claims?: Claims;
  /** Signs with another key than the header's. */
  readonly key?: KeyPair['privateKey'];
}

export const now = (): number => Math.floor(Date.now() / 1_000);
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** An issuer with keys of its own at an address that counts how often it is asked, and an attacker with others. */
export class TestIssuer {
  readonly issuer = 'https://issuer.example';
  readonly audience = 'https://graph.example';
  readonly #keys = new Map<string, KeyPair>();
  #server!: Server;
  attacker!: KeyPair;
  /** How often the key set was asked for. */
  loads = 0;
  /** How often anything else was: what only a token names is never asked for. */
  lured = 0;
  isDown = false;

  static async start(): Promise<TestIssuer> {
    const issuer = new TestIssuer();
    await issuer.addKey('rsa', 'RS256');
    await issuer.addKey('elliptic', 'ES256');
    await issuer.addKey('unlisted', 'ES384');
    issuer.attacker = await generateKeyPair('RS256', { extractable: true });
    issuer.#server = createServer(
      (request, response) =>
        void issuer
          .#answer(request.url ?? '')
          .then(([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(body)),
    );
    issuer.#server.listen(0, '127.0.0.1');
    await once(issuer.#server, 'listening');
    return issuer;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async addKey(kid: string, algorithm: string): Promise<void> {
    this.#keys.set(kid, await generateKeyPair(algorithm, { extractable: true }));
  }

  async publicJwk(kid = 'rsa'): Promise<JWK> {
    return { ...(await exportJWK(this.#keys.get(kid)!.publicKey)), kid, use: 'sig' };
  }

  /** A token that holds, apart from what `parts` changes. */
  async token({ header = {}, claims = {}, key }: TokenParts = {}): Promise<string> {
    const whole = { alg: 'RS256', kid: 'rsa', typ: 'at+jwt', ...header };
    const signer = key ?? this.#keys.get(whole.kid)!.privateKey;
    return new SignJWT(this.#claims(claims)).setProtectedHeader(whole).sign(signer, { crit: { 'urn:x': true } });
  }

  /** A token put together by hand, with any signature. */
  forged(header: Claims, signature: (input: string) => string, claims: Claims = {}): string {
    const input = `${encoded(header)}.${encoded(this.#claims(claims))}`;
    return `${input}.${signature(input)}`;
  }

  #claims(claims: Claims): Claims {
    const whole = { iss: this.issuer, aud: this.audience, sub: 'ada', roles: ['analyst'], exp: now() + 300, ...claims };
    return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  }

  async #answer(path: string): Promise<[number, string]> {
    if (path !== '/keys') {
      this.lured += 1;
      return [200, JSON.stringify({ keys: [{ ...(await exportJWK(this.attacker.publicKey)), kid: 'attacker' }] })];
    }
    this.loads += 1;
    if (this.isDown) return [500, ''];
    return [200, JSON.stringify({ keys: await Promise.all([...this.#keys.keys()].map((kid) => this.publicJwk(kid))) })];
  }
}
