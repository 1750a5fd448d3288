import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { assertionKey, hashOf, signAssertion } from '../../gateway/over-http/assertion.js';
import { callLimits } from '../../gateway/over-http/limits.js';
import { Library } from './library.js';
import { LibraryOverHttp } from './library-over-http.js';

const library = new Library();
const overHttp = new LibraryOverHttp(library);
const body = JSON.stringify({ query: '{ contextNumber }' });
const claims = { rid: 'r', role: 'member', stm: 2_500, bh: hashOf(body) };
const key = () => overHttp.keys.get('books')!;
beforeAll(() => overHttp.start());
afterAll(() => overHttp.stop());
beforeEach(() => {
  library.contexts['books']!.length = 0;
});

/** As the gateway signs it, but for what is changed. */
const jwt = (change: Record<string, unknown> = {}, typ = 'subgraph-call+jwt') => {
  const now = Math.floor(Date.now() / 1_000);
  const whole = { iss: 'gateway', sub: 'test', aud: 'books', iat: now, exp: now + 30, ...claims, ...change };
  return new SignJWT(whole).setProtectedHeader({ alg: 'HS256', typ });
};
const signed = async (...change: Parameters<typeof jwt>) => `Bearer ${await jwt(...change).sign(key())}`;

test('a call with the assertion of the gateway is answered', async () => {
  expect((await overHttp.call('books', body)).status).toBe(200);
  expect((await overHttp.post('books', body, await signed())).status).toBe(200);
});

describe('refused before any work is a call', () => {
  const ago = Math.floor(Date.now() / 1_000) - 100;
  test.each<[string, () => Promise<Response>]>([
    ['without an assertion', () => overHttp.post('books', body)],
    ['with another kind of authorization', () => overHttp.post('books', body, 'Basic eDp5')],
    ['with nonsense for one', () => overHttp.post('books', body, 'Bearer x.y.z')],
    ['for another subgraph, with its key', () => overHttp.call('books', body, { audience: 'reviews' })],
    ['with the key of another', () => overHttp.call('books', body, { key: overHttp.keys.get('reviews')! })],
    ['for another body', () => overHttp.call('books', body, { body: body.replace('contextNumber', 'held') })],
    ['that has expired', async () => overHttp.post('books', body, await signed({ iat: ago, exp: ago + 30 }))],
    ['that is older than a minute', async () => overHttp.post('books', body, await signed({ iat: ago }))],
    ['from the future', async () => overHttp.post('books', body, await signed({ iat: ago + 200, exp: ago + 230 }))],
    ['of a caller without a name', async () => overHttp.post('books', body, await signed({ sub: undefined }))],
    ['that never expires', async () => overHttp.post('books', body, await signed({ exp: undefined }))],
    ['of somebody else', async () => overHttp.post('books', body, await signed({ iss: 'other' }))],
    ['with a token of another type', async () => overHttp.post('books', body, await signed({}, 'at+jwt'))],
    ['for a role there is not', async () => overHttp.post('books', body, await signed({ role: 'root' }))],
    [
      'that is not signed',
      () => overHttp.post('books', body, `Bearer ${new UnsecuredJWT({ ...claims, aud: 'books' }).encode()}`),
    ],
  ])('%s', async (_, call) => {
    const response = await call();
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Only the gateway may call a subgraph.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(library.contexts['books']).toEqual([]);
  });
});

test('an assertion lasts half a minute', async () => {
  const caller = { role: 'member', id: 'test' } as const;
  const token = await signAssertion(
    { requestId: 'r', caller, statementMillis: 1, bodyHash: hashOf(body) },
    'books',
    key(),
  );
  vi.useFakeTimers({ now: Date.now() + 40_000, toFake: ['Date'] });
  expect((await overHttp.post('books', body, `Bearer ${token}`)).status).toBe(401);
  vi.useRealTimers();
});

test('an assertion is a JWT that names the caller', async () => {
  const caller = { role: 'analyst', id: 'ana' } as const;
  const call = { requestId: 'r', caller, statementMillis: 2_500, bodyHash: 'h' };
  const rules = { issuer: 'gateway', audience: 'books', typ: 'subgraph-call+jwt', algorithms: ['HS256'] };
  const { payload } = await jwtVerify(await signAssertion(call, 'books', key()), key(), rules);
  expect(payload).toMatchObject({ sub: 'ana', role: 'analyst', rid: 'r', stm: 2_500, bh: 'h' });
  expect(payload.exp! - payload.iat!).toBe(30);
});

test('a key is at least 32 bytes', () => {
  expect(() => assertionKey(randomBytes(31).toString('base64url'))).toThrow('at least 32 bytes');
  expect(() => assertionKey('')).toThrow('at least 32 bytes');
});

describe('of calls with an assertion', () => {
  test.each([
    ['that are not JSON', 400, 'x'],
    ['without a document', 400, '{"variables": {}}'],
    ['with a document that is none', 400, JSON.stringify({ query: '{ contextNumber' })],
    ['with a document of another schema', 400, JSON.stringify({ query: '{ nothing }' })],
    ['that are too large', 413, JSON.stringify({ query: '{ contextNumber }', x: 'x'.repeat(callLimits.callBytes) })],
  ])('those %s are refused', async (_, status, wrong) => {
    expect((await overHttp.call('books', wrong)).status).toBe(status);
  });
});

test('whether a subgraph lives and is ready is told to anybody', async () => {
  for (const path of ['live', 'ready']) {
    expect((await fetch(`${overHttp.origins.get('books')}/health/${path}`)).status).toBe(200);
  }
});
