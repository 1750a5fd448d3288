import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthenticate } from '../../gateway/callers/authenticate.js';
import type { RunningServer } from '../../gateway/server.js';
import { readLaunchConfig } from '../../launch/config.js';
import { issueDevelopmentToken } from '../../launch/development-tokens.js';
import { tokenTrust } from '../../launch/token-trust.js';
import { ask, Library } from '../gateway/library.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const wish = { role: 'analyst', subject: 'ada', minutes: 5 } as const;
const library = new Library();
const servers: RunningServer[] = [];
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  await folder.remove();
});

/** A server with the given settings, as `npm start` makes its callers. */
async function serverWith(environment: Record<string, string>): Promise<string> {
  const config = readLaunchConfig({ DATA_DIR: join(folder.path, 'data'), ...environment }, '/project');
  const authenticate = createAuthenticate(tokenTrust(config, () => undefined));
  const running = await library.start({ authenticate });
  servers.push(running);
  return running.url;
}
const askWith = async (url: string, token: string) =>
  ask(url, '{ contextNumber }', {}, { authorization: `Bearer ${token}` });

describe('a development token', () => {
  test('is accepted by a server on the same data folder, in the role it was asked for', async () => {
    const url = await serverWith({});
    const token = await issueDevelopmentToken(join(folder.path, 'data'), wish);
    expect((await askWith(url, token)).status).toBe(200);
    expect(library.contexts['books']!.at(-1)!.request.caller).toEqual({ role: 'analyst', id: 'ada' });
  });

  test('names itself as such, and ends', async () => {
    const claims = decodeJwt(await issueDevelopmentToken(join(folder.path, 'data'), wish));
    expect(claims.iss).toBe('urn:impact-sourcing-graph:development');
    expect(claims.exp! - claims.iat!).toBe(300);
  });

  test.each([
    ['in production', { NODE_ENV: 'production' }],
    [
      'beside an issuer',
      { AUTH_ISSUER: 'https://x', AUTH_AUDIENCE: 'y', AUTH_JWKS_FILE: 'tests/launch/fixtures/no-keys.json' },
    ],
  ])('is refused %s', async (_, environment) => {
    const token = await issueDevelopmentToken(join(folder.path, 'data'), wish);
    const { status, errors } = await askWith(await serverWith(environment), token);
    expect([status, errors[0]!.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('of another data folder is refused', async () => {
    const token = await issueDevelopmentToken(join(folder.path, 'other'), wish);
    expect((await askWith(await serverWith({}), token)).status).toBe(401);
  });

  test('is signed with a key only its owner can read, made once', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => issueDevelopmentToken(join(folder.path, 'new'), wish)),
    );
    const url = await serverWith({ DATA_DIR: join(folder.path, 'new') });
    for (const token of made) expect((await askWith(url, token)).status).toBe(200);
    expect((await stat(join(folder.path, 'new', 'development-key.json'))).mode & 0o777).toBe(0o600);
  });
});
