import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library, secret } from './library.js';

const library = new Library();
let running: RunningServer;
beforeAll(async () => {
  running = await library.start();
});
afterAll(() => running.stop());
beforeEach(() => {
  library.logged.length = 0;
  library.reviewsFail = 'never';
});

const strict = { accept: 'application/graphql-response+json' };
const unsafe = /ECONNREFUSED|10\.1\.2\.3|Loader|MATCH|stack|at .*\.ts|serviceName|books\.invalid|TypeError/;

describe('a fault of the caller', () => {
  test.each([
    ['an unknown enum value', '{ books(genre: COOKERY) { id } }'],
    ['a literal of the wrong type', '{ books(first: "three") { id } }'],
    ['a literal the scalar refuses', '{ books(year: -1) { id } }'],
    ['a literal inside an input object the scalar refuses', '{ books(period: { from: -1 }) { id } }'],
    ['an unknown field of an input object', '{ books(period: { since: 1 }) { id } }'],
  ])('%s is BAD_USER_INPUT', async (_, query) => {
    const { status, errors, text } = await ask(running.url, query);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(status).toBe(200);
    expect(text).not.toMatch(unsafe);
    expect(library.logged).toEqual([]);
  });

  test.each([
    ['of the wrong type', 'query ($first: Int) { books(first: $first) { id } }', { first: 'three' }],
    ['outside the enum', 'query ($genre: Genre) { books(genre: $genre) { id } }', { genre: 'COOKERY' }],
    ['missing', 'query ($id: ID!) { book(id: $id) { id } }', {}],
    ['the scalar refuses', 'query ($year: Year) { books(year: $year) { id } }', { year: -1 }],
  ])('a variable %s is BAD_USER_INPUT', async (_, query, variables) => {
    const { status, errors } = await ask(running.url, query, { variables });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(status).toBe(200);
    expect(library.logged).toEqual([]);
  });

  test.each([
    ['a syntax error', '{ books {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ books { isbn } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong declared type',
      'query ($f: String) { books(first: $f) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unused variable', 'query ($f: String) { books { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing argument', '{ book { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown enum value', '{ books(genre: COOKERY) { id } }', 'BAD_USER_INPUT'],
  ])('%s is 400 for clients that accept the strict media type, 200 for the others', async (_, query, code) => {
    const answers = [await ask(running.url, query, {}, strict), await ask(running.url, query)];
    expect(answers.map(({ status }) => status)).toEqual([400, 200]);
    for (const { errors } of answers) expect(errors[0]?.extensions).toEqual({ code });
  });

  test.each([
    ['no operation of that name', { operationName: 'C' }],
    ['no choice among several', {}],
  ])('%s is 400', async (_, rest) => {
    const { status, errors, data } = await ask(running.url, 'query A { books { id } } query B { books { id } }', rest);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(data).toBeUndefined();
    expect(library.logged).toEqual([]);
  });

  test('a code and message of ours survive the gateway, and nothing else of the error does', async () => {
    const { status, data, errors } = await ask(running.url, '{ failing(how: "badInput") }');
    expect(status).toBe(200);
    expect(data).toEqual({ failing: null });
    expect(errors).toEqual([
      { message: 'Ask for 1 to 100.', path: ['failing'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('a fault of ours', () => {
  test.each(['plain', 'unknownCode', 'gatewayCode'])(
    '(%s) is masked, and logged once under the id it shows',
    async (how) => {
      const { status, text, data, errors } = await ask(running.url, `{ failing(how: "${how}") books { id } }`);
      expect(status).toBe(200);
      expect(data).toMatchObject({ failing: null, books: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] });
      expect(text).not.toMatch(unsafe);
      expect(Object.keys(errors[0]!.extensions).sort()).toEqual(['code', 'correlationId']);
      expect(errors[0]!.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
      expect(library.logged).toHaveLength(1);
      expect(library.logged[0]!.details).toMatchObject({ correlationId: errors[0]!.extensions['correlationId'] });
      expect((library.logged[0]!.details!['error'] as Error).message).toBe(secret);
    },
  );

  test('a database out of reach says so, may be tried again, and is logged with its cause', async () => {
    const { errors, text } = await ask(running.url, '{ failing(how: "unavailable") }');
    expect(errors[0]!.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    expect(text).not.toMatch(unsafe);
    expect((library.logged[0]!.details!['error'] as Error).message).toBe(secret);
  });

  test.each(['each', 'together', 'whole'] as const)('in one subgraph (%s) costs its own fields only', async (how) => {
    library.reviewsFail = how;
    const { status, data, errors, text } = await ask(running.url, '{ books(genre: NOVEL) { title reviews { text } } }');
    expect(status).toBe(200);
    expect(data).toEqual({
      books: [
        { title: 'Things Fall Apart', reviews: null },
        { title: 'Petals of Blood', reviews: null },
      ],
    });
    expect(errors.length).toBeGreaterThan(0);
    for (const { path } of errors) expect(path?.[0]).toBe('books');
    expect(JSON.stringify(errors)).not.toMatch(/"@"|_entities/);
    expect(text).not.toMatch(unsafe);
  });

  test.each(['first', 'second'])(
    'behind several errors is logged once, and they show one id; the %s time too',
    async () => {
      library.reviewsFail = 'together';
      const { errors } = await ask(running.url, '{ books { reviews { text } } }');
      expect(errors.map(({ path }) => path)).toEqual([
        ['books', 0],
        ['books', 1],
        ['books', 2],
      ]);
      expect(new Set(errors.map(({ extensions }) => extensions['correlationId'])).size).toBe(1);
      expect(library.logged).toHaveLength(1);
    },
  );
});
