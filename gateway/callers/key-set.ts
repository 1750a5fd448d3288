import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

export interface KeySetOptions {
  /** How long keys are used without asking for them again. */
  readonly maxAgeMillis?: number;
  /** How long keys are used while their source does not answer. */
  readonly maxStaleMillis?: number;
  /** At most one load starts in this time, whatever tokens ask for and whether or not it succeeds. */
  readonly coolDownMillis?: number;
  /** Told of every load that failed. */
  readonly onFailure?: (error: unknown) => void;
}

/** There are no keys to check a token with just now. */
export class KeysUnavailable extends Error {}

type Find = ReturnType<typeof createLocalJWKSet>;

/**
 * An issuer's public keys, kept and loaded again when they are old or a token names an unknown one.
 * jose's own remote set is not used: it asks an issuer that does not answer once for every token.
 */
export class KeySet {
  readonly #load: () => Promise<JSONWebKeySet>;
  readonly #options: Required<KeySetOptions>;
  #keys: { readonly find: Find; readonly loadedAt: number } | undefined;
  #pending: Promise<void> | undefined;
  #triedAt = -Infinity;

  constructor(load: () => Promise<JSONWebKeySet>, options: KeySetOptions = {}) {
    this.#load = load;
    const defaults = { maxAgeMillis: 600_000, maxStaleMillis: 3_600_000, coolDownMillis: 30_000 };
    this.#options = { ...defaults, onFailure: () => {}, ...options };
  }

  /** The key a token names, as jose's verification asks for it. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (!this.#isYoungerThan(this.#options.maxAgeMillis)) await this.#reload();
    try {
      return await this.#find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#reload();
      return this.#find(header, token);
    }
  };

  #find(...asked: Parameters<Find>): ReturnType<Find> {
    if (!this.#keys || !this.#isYoungerThan(this.#options.maxStaleMillis)) throw new KeysUnavailable();
    return this.#keys.find(...asked);
  }

  #isYoungerThan(millis: number): boolean {
    return this.#keys !== undefined && Date.now() - this.#keys.loadedAt < millis;
  }

  /** Waits for the load under way, or starts one unless the last was just now. */
  async #reload(): Promise<void> {
    if (!this.#pending && Date.now() - this.#triedAt >= this.#options.coolDownMillis) {
      this.#triedAt = Date.now();
      this.#pending = this.#replace().finally(() => (this.#pending = undefined));
    }
    await this.#pending;
  }

  async #replace(): Promise<void> {
    try {
      this.#keys = { find: createLocalJWKSet(await this.#load()), loadedAt: Date.now() };
    } catch (error) {
      this.#options.onFailure(error);
    }
  }
}
