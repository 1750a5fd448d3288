// Long on purpose: every way in which a call over HTTP can go wrong, side by side, against one library.
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GatewayContext } from '../../gateway/context.js';
import { httpLimits } from '../../gateway/limits/http.js';
import { newMeasures } from '../../gateway/measures.js';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library, secret } from './library.js';
import { LibraryOverHttp, listening } from './library-over-http.js';

const library = new Library();
const overHttp = new LibraryOverHttp(library);
let running: RunningServer;
beforeAll(async () => {
  await overHttp.start();
  overHttp.limits = { answerBytes: 100_000 };
  running = await overHttp.gateway();
});
afterAll(async () => {
  await running.stop();
  await overHttp.stop();
});
beforeEach(() => {
  library.reviewed.length = 0;
  library.reviewsFail = 'never';
  library.fetchMillis = 60_000;
});
afterEach(() => overHttp.bringBack());

const unavailable = { code: 'SUBGRAPH_UNAVAILABLE', retryable: true };
const withReviews = '{ book(id: "b1") { title rating } }';

describe('a fetch of entities over HTTP', () => {
  test('asks for each entity once, in one call, and gives every place its answer', async () => {
    const contexts = library.contexts['reviews']!.length;
    const { data, errors } = await ask(running.url, '{ shelf(ids: ["b1", "b2", "b1"]) { id rating } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ shelf: ['b1', 'b2', 'b1'].map((id) => ({ id, rating: 4.5 })) });
    expect(library.reviewed).toEqual(['b1', 'b2']);
    expect(library.contexts['reviews']!.length).toBe(contexts + 1);
  });

  test('that is long is taken in calls of 500, each answer at its place', async () => {
    const contexts = library.contexts['reviews']!.length;
    const { data } = await ask(running.url, '{ row(length: 1203) { reviews { text } } }');
    const texts = (data as { row: { reviews: { text: string }[] }[] }).row.map(({ reviews }) => reviews[0]?.text);
    expect(texts).toEqual(Array.from({ length: 1_203 }, (_, index) => `About b${index}.`));
    expect(library.contexts['reviews']!.length).toBe(contexts + 3);
  });

  test('that fails for one entity costs that entity alone, at each of its places', async () => {
    library.reviewsFail = 'b2';
    const { data, errors } = await ask(running.url, '{ shelf(ids: ["b1", "b2", "b3", "b2"]) { rating } }');
    expect(data).toMatchObject({ shelf: [{ rating: 4.5 }, { rating: null }, { rating: 4.5 }, { rating: null }] });
    expect(errors.map(({ path }) => path)).toEqual([
      ['shelf', 1],
      ['shelf', 3],
    ]);
  });
});

describe('a call', () => {
  const callWith = async (query: string, variables = {}) => {
    const context: GatewayContext = {
      ...{ requestId: 'r1', caller: { role: 'analyst', id: 'ana' }, signal: new AbortController().signal },
      measures: newMeasures(),
    };
    const source = overHttp.source('books');
    const { data } = await source.process({ request: { query, variables }, context } as never);
    return { data, context };
  };

  test('tells the subgraph whose it is and tells the gateway what it took', async () => {
    const { data, context } = await callWith('{ contextNumber }');
    const { number, request: seen } = library.contexts['books']!.at(-1)!;
    expect(data).toEqual({ contextNumber: number });
    expect(seen).toMatchObject({ requestId: 'r1', caller: { role: 'analyst', id: 'ana' } });
    expect(context.measures).toMatchObject({ statements: 2, rows: 5 });
  });

  test('over a connection that the subgraph closed is sent again', async () => {
    let calls = 0;
    const flaky = await listening((asked, response) => {
      calls += 1;
      // The second call of the connection finds it cut.
      if (calls === 2) return void asked.socket.destroy();
      asked.resume().on('end', () => response.end('{"data":{"contextNumber":7}}'));
    });
    overHttp.origins.set('books', flaky.origin);
    const source = overHttp.source('books');
    const call = () =>
      source.process({
        request: { query: '{ contextNumber }' },
        context: { signal: new AbortController().signal, caller: { role: 'member', id: 'x' }, measures: newMeasures() },
      } as never);
    for (const _ of [1, 2]) expect(await call()).toEqual({ data: { contextNumber: 7 } });
    expect(calls).toBe(3);
    await flaky.close();
  });
});

describe('what ends a call', () => {
  test('its own time: that costs its fields, and the subgraph ends its work', async () => {
    library.fetchMillis = 100;
    const { ended } = library;
    const { data, errors, text } = await ask(running.url, '{ held latestReview { text } }');
    expect(data).toEqual({ held: null, latestReview: { text: 'Read it twice.' } });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([unavailable]);
    expect(text).not.toContain('127.0.0.1');
    await vi.waitFor(() => expect(library.ended).toBe(ended + 1));
  });

  test('a client that hangs up', async () => {
    const { waiting, ended } = library;
    const client = request(running.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    client.on('error', () => undefined);
    client.end(JSON.stringify({ query: '{ held }' }));
    await vi.waitFor(() => expect(library.waiting).toBe(waiting + 1));
    expect(library.ended).toBe(ended);
    client.destroy();
    await vi.waitFor(() => expect(library.ended).toBe(ended + 1));
  });

  test('the time of the operation', async () => {
    const impatient = await overHttp.gateway({ limits: { ...httpLimits, operationMillis: 150 } });
    const { ended } = library;
    const { errors } = await ask(impatient.url, '{ held }');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['OPERATION_TIMEOUT']);
    await vi.waitFor(() => expect(library.ended).toBe(ended + 1));
    await impatient.stop();
  });
});

describe('a subgraph', () => {
  test('that is down costs its own fields, and nothing tells where it was', async () => {
    const gone = await listening(() => undefined);
    await gone.close();
    for (const origin of [gone.origin, undefined]) {
      overHttp.origins.set('reviews', origin);
      const { data, errors, text } = await ask(running.url, withReviews);
      expect(data).toEqual({ book: { title: 'Things Fall Apart', rating: null } });
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([unavailable]);
      expect(text).not.toMatch(/127\.0\.0\.1|ECONN|reviews/);
    }
  });

  const json = (value: unknown) => JSON.stringify(value);
  const entities = (value: unknown) => json({ data: { _entities: value } });
  test.each([
    ['HTML', `<html>${secret}</html>`],
    ['half a JSON', `{"data": {"_entities": [{"rating": 3, "${secret}`],
    ['nothing', ''],
    ['a list', json([secret])],
    ['neither data nor errors', '{}'],
    ['no data without an error', json({ data: null, errors: [] })],
    ['a text for its data', json({ data: secret })],
    ['no entities', json({ data: { book: secret } })],
    ['too few entities', entities([])],
    ['too many entities', entities([{ rating: 1 }, { rating: 2 }])],
    ['a text for an entity', entities([secret])],
    ['a text for its errors', json({ data: { _entities: [null] }, errors: secret })],
    ['an error without a message', json({ data: { _entities: [null] }, errors: [{ code: secret }] })],
    ['more than is read', entities([{ rating: 4, text: 'x'.repeat(200_000) }])],
  ])('that answers %s costs its own fields, and nothing of it is shown', async (_, body) => {
    const odd = await listening((asked, response) => void asked.resume().on('end', () => response.end(body)));
    overHttp.origins.set('reviews', odd.origin);
    const { data, errors, text } = await ask(running.url, withReviews);
    expect(data).toEqual({ book: { title: 'Things Fall Apart', rating: null } });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([unavailable]);
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|MATCH|html/);
    await odd.close();
  });

  test.each([
    ['an error of its own', 500, entities([{ rating: 1 }])],
    ['another address', 302, ''],
    ['a refusal', 401, json({ errors: [{ message: secret }] })],
  ])('that answers with the status of %s costs its own fields', async (_, status, body) => {
    const odd = await listening(
      (asked, response) =>
        void asked.resume().on('end', () => response.writeHead(status, { location: '/elsewhere' }).end(body)),
    );
    overHttp.origins.set('reviews', odd.origin);
    const { data, errors, text } = await ask(running.url, withReviews);
    expect(data).toEqual({ book: { title: 'Things Fall Apart', rating: null } });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([unavailable]);
    expect(text).not.toContain('MATCH');
    await odd.close();
  });

  test('that gives a value of another type costs that field', async () => {
    const odd = await listening(
      (asked, response) => void asked.resume().on('end', () => response.end(entities([{ rating: secret }]))),
    );
    overHttp.origins.set('reviews', odd.origin);
    const { data, text } = await ask(running.url, withReviews);
    expect(data).toEqual({ book: { title: 'Things Fall Apart', rating: null } });
    expect(text).not.toContain('MATCH');
    await odd.close();
  });

  test('that meets a fault keeps its cause to its own log, under the id of the request', async () => {
    overHttp.logged.length = 0;
    const { errors, text } = await ask(running.url, '{ failing(how: "plain") }');
    expect(errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('MATCH');
    expect(overHttp.logged.map(({ details }) => details)).toMatchObject([
      { subgraph: 'books', correlationId: errors[0]?.extensions['correlationId'], error: { message: secret } },
    ]);
    const direct = await overHttp.call('books', json({ query: '{ failing(how: "unavailable") }' }));
    expect(await direct.text()).not.toContain('MATCH');
  });

  test('says what is wrong with an argument', async () => {
    const { errors } = await ask(running.url, '{ failing(how: "badInput") }');
    expect(errors).toMatchObject([{ message: 'Ask for 1 to 100.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
