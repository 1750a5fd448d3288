import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuthenticate } from '../../gateway/callers/authenticate.js';
import { createIde } from '../../gateway/graphiql/ide.js';
import type { RunningServer } from '../../gateway/server.js';
import { TestIssuer } from '../attacks/tokens/issuer.js';
import { KeySet } from '../../gateway/callers/key-set.js';
import { keysAt } from '../../gateway/callers/key-sources.js';
import { Library } from './library.js';

const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const texts = {
  book: 'query Book($id: ID!) { book(id: $id) { title } contextNumber }',
  choice: 'query A { books { id } } query B { latestReview { text } }',
  failing: '{ failing(how: "unavailable") latestReview { text } }',
};
const ids = { book: idOf(texts.book), choice: idOf(texts.choice), failing: idOf(texts.failing) };
const unknown = idOf('{ books { title } }');

const library = new Library();
let issuer: TestIssuer;
let running: RunningServer;
let revision: string | undefined;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  const trust = { issuer: issuer.issuer, audience: issuer.audience, algorithms: ['RS256'], rolesClaim: 'roles' };
  running = await library.start({
    documents: new Map(Object.values(texts).map((text) => [idOf(text), text])),
    revision: async () => revision,
    authenticate: createAuthenticate({ ...trust, keys: new KeySet(keysAt(issuer.address('/keys'))) }),
    ide: await createIde({ title: 'Library', examples: [] }),
  });
});
afterAll(async () => {
  await running.stop();
  issuer.stop();
});
beforeEach(() => (revision = '7'));

const post = (body: object) =>
  fetch(running.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const get = (parameters: Record<string, string>, headers = {}) =>
  fetch(`${running.url}?${new URLSearchParams(parameters).toString()}`, { headers });
const b1 = { documentId: ids.book, variables: '{"id":"b1"}' };
const executions = () => library.contexts['books']!.length;
const codeOf = async (response: Response) => JSON.parse(await response.text()).errors[0].extensions.code;

describe('a trusted document', () => {
  test('is answered by its id, by POST and by GET, without a header against forged requests', async () => {
    const answers = [await post({ documentId: ids.book, variables: { id: 'b1' } }), await get(b1)];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ data: { book: { title: 'Things Fall Apart' } } });
    }
  });

  test('of several operations takes the one that is named', async () => {
    const { documentId } = { documentId: ids.choice };
    expect(await (await post({ documentId, operationName: 'B' })).json()).toMatchObject({
      data: { latestReview: { text: 'Read it twice.' } },
    });
    expect((await get({ documentId, operationName: 'B' })).status).toBe(200);
    const unnamed = await get({ documentId });
    expect([unnamed.status, await codeOf(unnamed)]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });

  test.each([
    ['that is unknown', unknown, 404, 'DOCUMENT_NOT_FOUND'],
    ['in capitals', ids.book.toUpperCase(), 400, 'BAD_REQUEST'],
    ['without its prefix', ids.book.slice(7), 400, 'BAD_REQUEST'],
    ['cut short', ids.book.slice(0, -1), 400, 'BAD_REQUEST'],
    ['that names a property of every object', 'sha256:constructor', 400, 'BAD_REQUEST'],
  ])('with an id %s is refused with one error, both ways', async (_, documentId, status, code) => {
    for (const answer of [await post({ documentId }), await get({ documentId })]) {
      expect(answer.status).toBe(status);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
    }
  });

  test.each([[3], [null], [{}], [[ids.book]]])('with the id %j is refused', async (documentId) => {
    const answer = await post({ documentId });
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('beside a query, or twice, is refused', async () => {
    const query = '{ books { id } }';
    const twice = await fetch(`${running.url}?documentId=${ids.book}&documentId=${unknown}`);
    for (const answer of [await post({ documentId: ids.book, query }), await get({ ...b1, query }), twice]) {
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  test('is never registered by a request: automatic persisted queries are off', async () => {
    const query = '{ books { title } }';
    const persistedQuery = { version: 1, sha256Hash: unknown.slice(7) };
    expect(await codeOf(await post({ query, extensions: { persistedQuery } }))).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await post({ documentId: unknown, query })).status).toBe(400);
    await post({ query });
    expect((await get({ documentId: unknown })).status).toBe(404);
  });

  test('is answered to a browser as well, which gets the editor without an id', async () => {
    const accept = { accept: 'text/html,*/*;q=0.8' };
    expect((await get(b1, accept)).headers.get('content-type')).toContain('application/json');
    expect((await get({}, accept)).headers.get('content-type')).toContain('text/html');
  });

  test('keeps every other GET behind the header', async () => {
    expect((await get({ query: texts.book, variables: b1.variables })).status).toBe(400);
  });
});

describe('an answer by GET', () => {
  const tagOf = async (parameters: Record<string, string>, headers = {}) => {
    const response = await get(parameters, headers);
    await response.text();
    return response.headers.get('etag');
  };

  test('may be kept by everyone who asks again each time', async () => {
    const { headers } = await get(b1);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('vary')).toBe('authorization, accept');
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/);
  });

  test('that a client has is 304 without any work, until the graph changes', async () => {
    const etag = (await tagOf(b1))!;
    const before = executions();
    for (const tags of [etag, etag.slice(2), `"other", ${etag}`]) {
      const kept = await get(b1, { 'if-none-match': tags });
      expect([kept.status, await kept.text(), kept.headers.get('etag')]).toEqual([304, '', etag]);
      expect(kept.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
    expect(executions()).toBe(before);
    revision = '8';
    const changed = await get(b1, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(executions()).toBe(before + 1);
  });

  test('has a tag of its own for each document, operation, set of values and role', async () => {
    const analyst = { authorization: `Bearer ${await issuer.token()}` };
    const tags = [
      await tagOf(b1),
      await tagOf({ ...b1, variables: '{"id":"b2"}' }),
      await tagOf(b1, analyst),
      await tagOf({ documentId: ids.choice, operationName: 'A' }),
      await tagOf({ documentId: ids.choice, operationName: 'B' }),
    ];
    expect(new Set(tags).size).toBe(5);
    expect(tags).not.toContain(null);
  });

  test('to a caller with a token is theirs alone, and their tag opens nothing to others', async () => {
    const authorization = `Bearer ${await issuer.token()}`;
    const own = await get(b1, { authorization });
    expect(own.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate');
    expect((await get(b1, { 'if-none-match': own.headers.get('etag')! })).status).toBe(200);
    expect((await get(b1, { 'if-none-match': own.headers.get('etag')!, authorization: 'Bearer x' })).status).toBe(401);
  });

  test.each([
    ['with an error beside the data', { documentId: ids.failing }],
    ['with wrong values', { documentId: ids.book, variables: '{"id":null}' }],
    ['with values that are no JSON', { documentId: ids.book, variables: '{' }],
  ])('%s is never kept', async (_, parameters) => {
    const { headers } = await get(parameters);
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('while the revision is not known is never kept, and is answered', async () => {
    revision = undefined;
    const { status, headers } = await get(b1, { 'if-none-match': '*' });
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, null, 'no-store']);
  });

  test('of an operation sent as text has no tag', async () => {
    const response = await get({ query: texts.choice, operationName: 'A' }, { 'apollo-require-preflight': '1' });
    expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
  });
});
