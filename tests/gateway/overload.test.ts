import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Admission } from '../../gateway/admission.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library, type Answer } from './library.js';

const books = '{ books { id } }';
let library: Library;
let running: RunningServer;
beforeEach(async () => {
  library = new Library();
  running = await library.start({ admission: new Admission({ running: 2, waiting: 1, patienceMillis: 300 }) });
});
afterEach(() => running.stop());

/** Operations that stay under way until the library releases them. */
async function hold(count: number): Promise<Promise<Answer>[]> {
  const held = Array.from({ length: count }, () => ask(running.url, '{ held }'));
  while (library.waiting < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return held;
}

const codeOf = ({ status, errors }: Answer) => [status, errors[0]?.extensions['code']];

test('as many as there is room for are answered together', async () => {
  const held = await hold(1);
  expect((await ask(running.url, books)).status).toBe(200);
  library.release();
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200]);
});

test('one waits for its turn, the next is told to come back', async () => {
  const held = await hold(2);
  const waiting = ask(running.url, books);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: books }),
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  library.release();
  expect((await waiting).data).toEqual({ books: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] });
  await Promise.all(held);
});

test('who waits longer than the patience lasts is told to come back, and its place is free again', async () => {
  const held = await hold(2);
  expect(codeOf(await ask(running.url, books))).toEqual([503, 'OVERLOADED']);
  expect(codeOf(await ask(running.url, books))).toEqual([503, 'OVERLOADED']);
  library.release();
  await Promise.all(held);
  expect((await ask(running.url, books)).status).toBe(200);
});

test('who hangs up while it waits makes room', async () => {
  const held = await hold(2);
  const gone = new AbortController();
  const left = fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: books }),
    signal: gone.signal,
  }).catch(() => 'gone');
  await new Promise((resolve) => setTimeout(resolve, 50));
  gone.abort();
  expect(await left).toBe('gone');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const next = ask(running.url, books);
  await new Promise((resolve) => setTimeout(resolve, 50));
  library.release();
  expect((await next).status).toBe(200);
  await Promise.all(held);
});

test('who is told to come back is told so before its body is there and its token is read', async () => {
  const held = await hold(2);
  const waiting = ask(running.url, books);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const headers = { authorization: 'Bearer none', 'content-type': 'application/json', 'content-length': 1_000 };
  const sender = request(running.url, { method: 'POST', headers });
  sender.flushHeaders();
  const [response] = (await once(sender, 'response')) as [IncomingMessage];
  expect([response.statusCode, response.headers['x-request-id']]).toEqual([
    503,
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ]);
  sender.destroy();
  library.release();
  await Promise.all([...held, waiting]);
});
