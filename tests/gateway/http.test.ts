import { once } from 'node:events';
import { connect } from 'node:net';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpLimits } from '../../gateway/limits/http.js';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library } from './library.js';

const library = new Library();
let running: RunningServer;
let ready: () => Promise<boolean> = async () => true;
beforeAll(async () => {
  running = await library.start({
    ready: () => ready(),
    limits: { ...httpLimits, headMillis: 300, bodyMillis: 600 },
  });
});
afterAll(() => running.stop());

const at = (path: string) => new URL(path, running.url);
const post = (body: string, headers = {}) =>
  fetch(running.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('a request', () => {
  const padded = (bytes: number) => {
    const body = JSON.stringify({ query: '{ latestReview { text } }', pad: '' });
    return body.replace('"pad":""', `"pad":"${'x'.repeat(bytes - body.length)}"`);
  };

  test('of exactly the allowed size is answered, one byte more is 413', async () => {
    const inside = await post(padded(httpLimits.bodyBytes));
    expect(inside.status).toBe(200);
    expect(await inside.json()).toMatchObject({ data: { latestReview: { text: 'Read it twice.' } } });
    const outside = await post(padded(httpLimits.bodyBytes + 1));
    expect(outside.status).toBe(413);
    expect(await codeOf(outside)).toBe('PAYLOAD_TOO_LARGE');
  });

  test('of a signed-in caller may be larger, up to a limit of its own', async () => {
    const signedIn = await library.start({ authenticate: async () => ({ role: 'member', id: 'm' }) });
    const send = (bytes: number) =>
      fetch(signedIn.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: padded(bytes),
      });
    try {
      expect((await send(httpLimits.signedInBodyBytes)).status).toBe(200);
      const outside = await send(httpLimits.signedInBodyBytes + 1);
      expect([outside.status, await codeOf(outside)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    } finally {
      await signedIn.stop();
    }
  });

  test('that hides its size is refused as well, and the connection serves the next one', async () => {
    const chunks = [padded(httpLimits.bodyBytes), 'x'.repeat(1_000_000)].map((chunk) =>
      new TextEncoder().encode(chunk),
    );
    const response = await fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: ReadableStream.from(chunks),
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    expect((await ask(running.url, '{ books { id } }')).status).toBe(200);
  });

  test.each(['{"query":', '', '\u0000', '{"query":"{ books { id } }"} x'])('with the body %j is 400', async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    'of type %s is 400: another site must not be able to send operations',
    async (type) => {
      const response = await post('{"query":"{ books { id } }"}', { 'content-type': type });
      expect(response.status).toBe(400);
    },
  );

  test('from another site gets no permission to read the answer', async () => {
    const response = await post('{"query":"{ books { id } }"}', { origin: 'https://elsewhere.example' });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('in a batch is 400', async () => {
    expect((await post('[{"query":"{ books { id } }"}]')).status).toBe(400);
  });

  test('for a persisted query is told that there are none', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect(await codeOf(await post(JSON.stringify({ extensions })))).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test('to an unknown path is 404, with an unknown method 405, both as JSON', async () => {
    const lost = await fetch(at('/nowhere'));
    expect([lost.status, await codeOf(lost)]).toEqual([404, 'NOT_FOUND']);
    const wrong = await fetch(running.url, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow'), await codeOf(wrong)]).toEqual([
      405,
      'GET, POST',
      'METHOD_NOT_ALLOWED',
    ]);
  });

  test('that shows the query plan header gets no query plan', async () => {
    const { extensions } = await ask(running.url, '{ books { id } }', {}, { 'apollo-query-plan-experimental': '1' });
    expect(Object.keys(extensions)).toEqual(['cost']);
  });
});

describe('a client that dawdles', () => {
  /** Writes the text and answers what the server says before it closes. */
  const rest = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(running.url);
      const socket = connect(Number(port), hostname, () => socket.write(text));
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  test('over its headers is cut off', async () => {
    expect(await rest('POST /graphql HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1.1 408 /);
  });

  test('over its body is cut off', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n';
    expect(await rest(`${head}{"query":`)).toMatch(/^HTTP\/1.1 408 /);
  });
});

test('a client that hangs up is no fault of ours', async () => {
  library.logged.length = 0;
  const { hostname, port } = new URL(running.url);
  const socket = connect(Number(port), hostname, () =>
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{'),
  );
  setTimeout(() => socket.destroy(), 50);
  await once(socket, 'close');
  await ask(running.url, '{ books { id } }');
  expect(library.logged).toEqual([]);
});

describe('health', () => {
  const status = async (path: string) => (await fetch(at(path))).status;

  test('is live while the process runs, and ready while what it depends on is', async () => {
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 200]);
    ready = async () => false;
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    ready = () => Promise.reject(new Error('no database'));
    expect(await status('/health/ready')).toBe(503);
    ready = () => new Promise(() => {});
    expect(await status('/health/ready')).toBe(503);
    ready = async () => true;
    expect(await status('/health/ready')).toBe(200);
  });
});

test("graphql-http's audit finds no error and no warning", async () => {
  const results = await auditServer({ url: running.url });
  const of = (status: string) => results.filter((result) => result.status === status);
  expect(of('error')).toEqual([]);
  expect(of('warn').map(({ name }) => name)).toEqual([]);
  expect(results).toHaveLength(61);
});
