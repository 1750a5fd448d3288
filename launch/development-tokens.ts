import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import type { Role } from '../gateway/caller.js';
import { developmentIssuer } from '../gateway/callers/config.js';
import { KeySet, type KeySetOptions } from '../gateway/callers/key-set.js';
import type { TokenTrust } from '../gateway/callers/token.js';

const algorithm = 'ES256';
const audience = developmentIssuer;

export interface DevelopmentToken {
  readonly role: Role;
  readonly subject: string;
  readonly minutes: number;
}

/** A token that only a server on the same data folder accepts, and none in production. */
export async function issueDevelopmentToken(dataDir: string, { role, subject, minutes }: DevelopmentToken) {
  const key = await importJWK(await developmentKey(dataDir), algorithm);
  return new SignJWT({ roles: [role] })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt' })
    .setIssuer(developmentIssuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${minutes} minutes`)
    .sign(key);
}

/** Believes the tokens that `issueDevelopmentToken` makes for the same data folder. */
export function developmentTrust(dataDir: string, options: KeySetOptions): TokenTrust {
  const load = async () => {
    const { d: _secret, ...publicKey } = await developmentKey(dataDir);
    return { keys: [publicKey] };
  };
  const keys = new KeySet(load, options);
  return { issuer: developmentIssuer, audience, algorithms: [algorithm], rolesClaim: 'roles', keys };
}

/** The private key of a data folder, made at first use and readable by its owner alone. */
async function developmentKey(dataDir: string): Promise<JWK> {
  const file = join(dataDir, 'development-key.json');
  if (!existsSync(file)) await makeKey(file);
  return JSON.parse(await readFile(file, 'utf8')) as JWK;
}

async function makeKey(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  // Appears whole or not at all; whoever comes second uses the first one's key.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}
