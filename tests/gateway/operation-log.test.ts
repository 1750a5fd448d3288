import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOperationLog } from '../../gateway/operations/log.js';
import { createOperationMetrics } from '../../gateway/operations/metrics.js';
import type { RunningServer } from '../../gateway/server.js';
import { createLog } from '../../launch/log.js';
import { serveMetrics, type MetricsServer } from '../../launch/metrics.js';
import { ask, Library } from './library.js';

const written: string[] = [];
const logger = createLog('info', { write: (line) => void written.push(line) });
const lines = () => written.map((line) => JSON.parse(line) as Record<string, unknown>);
const ofOperations = () => lines().filter(({ outcome }) => outcome !== undefined);
const metrics = createOperationMetrics();
const library = new Library();
let running: RunningServer;
let metricsServer: MetricsServer;
beforeAll(async () => {
  metricsServer = await serveMetrics(metrics, 0);
  running = await library.start({ logger, observers: [createOperationLog(logger, 60_000), metrics.observer] });
});
afterAll(async () => {
  await running.stop();
  await metricsServer.stop();
});
beforeEach(() => (written.length = 0));

const send = (body: object, headers = {}) =>
  fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the log', () => {
  test('has one line for an operation, under the id the answer names, with what it was and what it took', async () => {
    const query = 'query Novels { books(genre: NOVEL) { title reviews { text } } }';
    const response = await send({ query });
    const { extensions } = (await response.json()) as { extensions: { cost: { requested: number } } };
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        message: 'An operation.',
        requestId: response.headers.get('x-request-id'),
        operation: 'Novels',
        documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        role: 'anonymous',
        caller: expect.stringMatching(/^[\w-]{16}$/),
        outcome: 'ok',
        status: 200,
        milliseconds: expect.any(Number),
        statements: 0,
        rows: 0,
        cost: extensions.cost.requested,
        codes: [],
      },
    ]);
    await send({ query });
    const [first, second] = ofOperations();
    expect(second!['caller']).toBe(first!['caller']);
    expect(second!['requestId']).not.toBe(first!['requestId']);
  });

  test.each([
    ['a syntax error', { query: '{ books {' }, 'refused', ['GRAPHQL_PARSE_FAILED']],
    ['a wrong value', { query: '{ books(genre: COOKERY) { id } }' }, 'refused', ['BAD_USER_INPUT']],
    ['a refusal before GraphQL', { documentId: 'x' }, 'refused', ['BAD_REQUEST']],
    ['a fault', { query: '{ failing(how: "plain") }' }, 'failed', ['INTERNAL_SERVER_ERROR']],
    ['a database out of reach', { query: '{ failing(how: "unavailable") }' }, 'failed', ['DATABASE_UNAVAILABLE']],
  ])('tells %s by its code', async (_, body, outcome, codes) => {
    await (await send(body)).text();
    expect(ofOperations()).toEqual([expect.objectContaining({ outcome, codes })]);
  });

  test('has the fault behind a masked error under the id of the request', async () => {
    const response = await send({ query: '{ failing(how: "plain") }' });
    const requestId = response.headers.get('x-request-id');
    expect(JSON.stringify(await response.json())).toContain(`"correlationId":"${requestId}"`);
    expect(lines().map(({ level, correlationId, requestId: id }) => [level, correlationId ?? id])).toEqual([
      ['error', requestId],
      ['info', requestId],
    ]);
  });

  test('warns of a slow operation by its name', async () => {
    const slow = new Library();
    const server = await slow.start({ observers: [createOperationLog(logger, 20)] });
    const answer = ask(server.url, 'query Patience { held }');
    await delay(60);
    slow.release();
    await answer;
    await server.stop();
    expect(lines()).toEqual([
      expect.objectContaining({ level: 'warn', message: 'A slow operation.', operation: 'Patience' }),
    ]);
  });

  test('knows a client that gave up', async () => {
    const slow = new Library();
    const server = await slow.start({ observers: [createOperationLog(logger, 60_000)] });
    const { hostname, port } = new URL(server.url);
    const body = '{"query":"{ held }"}';
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n${body}`));
    while (slow.waiting === 0) await delay(5);
    socket.destroy();
    await delay(50);
    slow.release();
    while (ofOperations().length === 0) await delay(5);
    await server.stop();
    expect(ofOperations()).toEqual([expect.objectContaining({ outcome: 'cancelled' })]);
  });

  test('holds no token, no header, no variable, no literal and no address of a caller', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ sub: 'ada@example.org' }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    const secrets = [token, 'ada@example.org', 'Ada Lovelace', 'session=42', '+254 700', '127.0.0.1'];
    const query = 'query Person($id: ID!) { book(id: $id) { id } failing(how: "plain +254 700") }';
    const variables = { id: 'Ada Lovelace', other: 'ada@example.org' };
    await (await send({ query, variables }, { cookie: 'session=42', 'x-forwarded-for': '127.0.0.1' })).text();
    await (await send({ query, variables: { id: ['Ada Lovelace'] } }, { 'user-agent': 'ada@example.org' })).text();
    await (await send({ query, variables }, { authorization: `Bearer ${token}` })).text();
    await (await fetch(`${running.url}?access_token=${token}&query=${encodeURIComponent(query)}`)).text();
    expect(ofOperations()).toHaveLength(4);
    for (const secret of secrets) expect(written.join('')).not.toContain(secret);
  });
});

describe('G6, injection into the log:', () => {
  test.each([
    ['a line break', 'x\r\n{"level":"error","message":"planted"}'],
    ['a terminal sequence', '\u001b[2J\u001b[31mplanted'],
    ['a line separator', 'planted\u2028planted'],
    ['a huge name', 'p'.repeat(50_000)],
  ])(
    '%s in the operation name is one line of JSON without it; its twin is logged by name',
    async (_, operationName) => {
      await (await send({ query: 'query Sound { books { id } }', operationName })).text();
      await (await send({ query: 'query Sound { books { id } }', operationName: 'Sound' })).text();
      expect(written).toHaveLength(2);
      for (const line of written) {
        expect(line.length).toBeLessThan(1_000);
        expect(line).toMatch(/^[\x20-\x7e]+\n$/);
        expect(line).not.toContain('planted');
      }
      expect(ofOperations().map(({ operation }) => operation)).toEqual([null, 'Sound']);
    },
  );

  test('a name of 100 characters is logged whole, a longer one cut', async () => {
    for (const length of [100, 101]) await send({ query: `query ${'N'.repeat(length)} { books { id } }` });
    expect(ofOperations().map(({ operation }) => operation)).toEqual(['N'.repeat(100), 'N'.repeat(100)]);
  });
});

describe('the metrics', () => {
  const figures = async () => {
    const response = await fetch(metricsServer.url);
    expect(response.headers.get('content-type')).toContain('text/plain');
    return new Map((await response.text()).split('\n').map((line) => line.split(/ (?=\S+$)/) as [string, string]));
  };
  const value = async (name: string) => Number((await figures()).get(name));

  test('count operations by how they ended, and how long they took', async () => {
    const names = ['ok', 'refused', 'failed'].map((outcome) => `graphql_operations_total{outcome="${outcome}"}`);
    const values = async () => {
      const all = await figures();
      return [...names, 'graphql_operation_duration_seconds_count'].map((name) => Number(all.get(name)));
    };
    const before = await values();
    await ask(running.url, '{ books { id } }');
    await ask(running.url, '{ books { id } }');
    await ask(running.url, '{ nothing }');
    await ask(running.url, '{ failing(how: "plain") }');
    expect((await values()).map((after, index) => after - before[index]!)).toEqual([2, 1, 1, 4]);
  });

  test('show what is in flight', async () => {
    const held = [1, 2, 3].map(() => ask(running.url, '{ held }'));
    while (library.waiting < 3) await delay(5);
    expect(await value('graphql_operations_in_flight')).toBe(3);
    library.release();
    await Promise.all(held);
    expect(await value('graphql_operations_in_flight')).toBe(0);
  });

  test('have the process and its event loop with them, and name no operation, address or caller', async () => {
    await ask(running.url, 'query VeryOwnName { books { id } }');
    const text = [...(await figures()).keys()].join('\n');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds$/m);
    expect(text).toMatch(/^process_cpu_seconds_total$/m);
    expect(text).not.toMatch(/VeryOwnName|127\.0\.0\.1/);
  });

  test('are at their own port alone, and nothing else is there', async () => {
    expect((await fetch(new URL('/metrics', running.url))).status).toBe(404);
    expect((await fetch(new URL('/graphql', metricsServer.url))).status).toBe(404);
    expect((await fetch(metricsServer.url, { method: 'POST' })).status).toBe(404);
    expect(new URL(metricsServer.url).hostname).toBe('127.0.0.1');
  });
});
