import { request as send } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAuthenticate, type Authenticate } from '../../../gateway/callers/authenticate.js';
import { keysAt } from '../../../gateway/callers/key-sources.js';
import { KeySet } from '../../../gateway/callers/key-set.js';
import type { RunningServer } from '../../../gateway/server.js';
import { Library } from '../../gateway/library.js';
import { tokenCases } from './cases.js';
import { TestIssuer } from './issuer.js';

const library = new Library();
let issuer: TestIssuer;
let running: RunningServer;
let authenticate: Authenticate;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  running = await library.start({ authenticate: (request) => authenticate(request) });
});
afterAll(async () => {
  await running.stop();
  issuer.stop();
});
/** A key set of its own for each test: nothing is loaded yet. */
beforeEach(() => {
  const { issuer: name, audience } = issuer;
  const keys = new KeySet(keysAt(issuer.address('/keys')));
  const algorithms = ['RS256', 'PS256', 'ES256'];
  authenticate = createAuthenticate({ issuer: name, audience, algorithms, rolesClaim: 'roles', keys });
  Object.assign(issuer, { loads: 0, lured: 0, isDown: false });
  contexts().length = 0;
});
afterEach(() => void vi.useRealTimers());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Sends `headers` as they are, doubled ones too. */
const ask = (headers: readonly string[], address = running.url): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const all = ['host', new URL(address).host, 'content-type', 'application/json', ...headers];
    const sent = send(address, { method: 'POST', headers: all }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end('{"query":"{ contextNumber }"}');
  });
const bearer = (token: string) => ask(['authorization', `Bearer ${token}`]);
const codesOf = ({ text }: Answer) => JSON.parse(text).errors.map((error: never) => error['extensions']['code']);
const contexts = () => library.contexts['books']!;
const callerOf = async (token: string) => {
  expect((await bearer(token)).status).toBe(200);
  return contexts().at(-1)!.request.caller;
};

describe.each(tokenCases)('a token: $name', ({ attack, inside, status = 401 }) => {
  test('is refused before GraphQL sees anything, and its twin just inside is accepted', async () => {
    const answer = await bearer(await attack(issuer));
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(4_096);
    expect(answer.text).not.toMatch(/jose|node_modules|at .*\.[jt]s|stack/);
    if (status === 401) {
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="[^"]+", error="invalid_token"/);
    }
    expect(contexts()).toHaveLength(0);
    expect(await callerOf(await inside(issuer))).toMatchObject({ role: 'analyst' });
    expect(issuer.lured).toBe(0);
    expect(issuer.loads).toBe(1);
  });
});

describe('the role of a caller', () => {
  test.each([
    [['member'], 'member'],
    [['curator', 'member', 'billing'], 'curator'],
    [['admin'], 'admin'],
    ['analyst', 'analyst'],
    [['root', 'Admin', 'admin '], 'member'],
    [['anonymous'], 'member'],
    [undefined, 'member'],
    [{ admin: true }, 'member'],
    [[['admin']], 'member'],
  ])('of the claim %j is %s, and the caller is named by the subject', async (roles, role) => {
    expect(await callerOf(await issuer.token({ claims: { roles } }))).toEqual({ role, id: 'ada' });
  });

  test('without a token is anonymous, named by the address', async () => {
    expect((await ask([])).status).toBe(200);
    expect(contexts().at(-1)!.request.caller).toEqual({ role: 'anonymous', id: '127.0.0.1' });
  });
});

describe('a token sent in another way', () => {
  test('twice is 400, once is answered', async () => {
    const token = await issuer.token();
    const answer = await ask(['authorization', `Bearer ${token}`, 'Authorization', `Bearer ${token}`]);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect((await bearer(token)).status).toBe(200);
  });

  test.each(['access_token', 'token', 'id_token'])('in the address as %s is 400', async (name) => {
    const answer = await ask([], `${running.url}?${name}=${await issuer.token()}`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test.each(['Basic YWRhOmFkYQ==', 'Bearer', 'Bearer a b', 'DPoP x.y.z', 'x.y.z'])('as %j is 401', async (value) => {
    const answer = await ask(['authorization', value]);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  test('to a server that knows no issuer is 401, not ignored', async () => {
    const other = await library.start();
    const answer = await ask(['authorization', `Bearer ${await issuer.token()}`], other.url);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect((await ask([], other.url)).status).toBe(200);
    await other.stop();
  });
});

describe('the issuer’s keys', () => {
  const unknown = (number: number) => issuer.token({ header: { kid: `k${number}` }, key: issuer.attacker.privateKey });
  const flood = async () => {
    const tokens = await Promise.all(Array.from({ length: 200 }, (_, number) => unknown(number)));
    return new Set((await Promise.all(tokens.map(bearer))).map(({ status }) => status));
  };
  const later = (millis: number) => {
    const time = Date.now() + millis;
    vi.useFakeTimers({ toFake: ['Date'], now: time });
  };

  test('are loaded once, however many tokens name unknown ones, and once more after the cool-down', async () => {
    expect(await flood()).toEqual(new Set([401]));
    expect(issuer.loads).toBe(1);
    expect((await bearer(await issuer.token())).status).toBe(200);
    later(31_000);
    expect(await flood()).toEqual(new Set([401]));
    expect(issuer.loads).toBe(2);
  });

  test('that are new are found at the first token that names them, after the cool-down', async () => {
    await bearer(await issuer.token());
    await issuer.addKey('rotated', 'RS256');
    const token = await issuer.token({ header: { kid: 'rotated' } });
    expect((await bearer(token)).status).toBe(401);
    later(31_000);
    expect((await bearer(token)).status).toBe(200);
    expect(issuer.loads).toBe(2);
  });

  test('that cannot be loaded are asked for once in the cool-down; tokens are 503 meanwhile, others are answered', async () => {
    issuer.isDown = true;
    expect(await flood()).toEqual(new Set([503]));
    const answer = await bearer(await issuer.token());
    expect([answer.status, codesOf(answer), answer.headers['retry-after']]).toEqual([
      503,
      ['AUTHENTICATION_UNAVAILABLE'],
      '30',
    ]);
    expect((await ask([])).status).toBe(200);
    expect(issuer.loads).toBe(1);
    issuer.isDown = false;
    later(31_000);
    expect((await bearer(await issuer.token())).status).toBe(200);
    expect(issuer.loads).toBe(2);
  });

  test('go on being used for an hour while their address does not answer, and no longer', async () => {
    const token = await issuer.token({ claims: { exp: Math.floor(Date.now() / 1_000) + 9_000 } });
    await bearer(token);
    issuer.isDown = true;
    later(3_500_000);
    expect((await bearer(token)).status).toBe(200);
    later(200_000);
    expect((await bearer(token)).status).toBe(503);
  });
});
