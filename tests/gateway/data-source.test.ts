import { request } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { InProcessDataSource } from '../../gateway/data-source.js';
import { httpLimits } from '../../gateway/limits/http.js';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library } from './library.js';

const library = new Library();
let running: RunningServer;
beforeAll(async () => {
  running = await library.start();
});
afterAll(() => running.stop());
beforeEach(() => {
  library.reviewed.length = 0;
  library.reviewsFail = 'never';
  library.fetchMillis = 60_000;
});

const shelf = (ids: readonly string[]) =>
  ask(running.url, 'query ($ids: [ID!]!) { shelf(ids: $ids) { id rating reviews { text } } }', { variables: { ids } });

describe('a fetch of entities', () => {
  test('asks for each entity once and gives every place its answer', async () => {
    const { data, errors } = await shelf(['b1', 'b2', 'b1', 'b1']);
    expect(errors).toEqual([]);
    const book = (id: string) => ({ id, rating: 4.5, reviews: [{ text: `About ${id}.` }] });
    expect(data).toEqual({ shelf: [book('b1'), book('b2'), book('b1'), book('b1')] });
    expect(library.reviewed).toEqual(['b1', 'b2']);
  });

  test('gives every place an answer of its own, which the gateway may change', async () => {
    const typeDefs = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Book @key(fields: "id") { id: ID! reviews: [Review!] } type Review { text: String! } type Query { none: Book }`);
    const resolvers = { Book: { reviews: () => [{ text: 'Read it twice.' }] } };
    const source = new InProcessDataSource({
      schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
      contextFor: () => ({}),
    });
    const representation = { __typename: 'Book', id: 'b1' };
    const { data } = await source.process({
      request: {
        query:
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { reviews { text } } } }',
        variables: { representations: [representation, { ...representation }] },
      },
      context: {},
    } as never);
    const [first, second] = (data as { _entities: { reviews: object[] }[] })._entities;
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    expect(second?.reviews).not.toBe(first?.reviews);
    expect(second?.reviews[0]).not.toBe(first?.reviews[0]);
  });

  test('that is long is taken in parts, each answer at its place', async () => {
    const ids = Array.from({ length: 1_203 }, (_, index) => `b${index}`);
    const { data } = await ask(running.url, '{ row(length: 1203) { reviews { text } } }');
    expect((data as { row: { reviews: { text: string }[] }[] }).row.map(({ reviews }) => reviews[0]?.text)).toEqual(
      ids.map((id) => `About ${id}.`),
    );
    expect(library.reviewed).toEqual(ids);
  });

  test('that fails for one entity costs that entity alone, at each of its places', async () => {
    library.reviewsFail = 'b2';
    const { data, errors } = await shelf(['b1', 'b2', 'b3', 'b2']);
    expect(data).toMatchObject({ shelf: [{ rating: 4.5 }, { rating: null }, { rating: 4.5 }, { rating: null }] });
    expect(errors.map(({ path }) => path)).toEqual([
      ['shelf', 1],
      ['shelf', 3],
    ]);
  });

  test('that takes too long costs its own fields and says that another try may help', async () => {
    library.fetchMillis = 50;
    const { data, errors } = await ask(running.url, '{ held reviewContextNumber }');
    expect(data).toMatchObject({ held: null, reviewContextNumber: expect.any(Number) as number });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryable: true });
  });
});

describe('the signal of a request', () => {
  test('ends when the client hangs up', async () => {
    const { waiting, ended } = library;
    const client = request(running.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    client.on('error', () => undefined);
    client.end(JSON.stringify({ query: '{ held }' }));
    await vi.waitFor(() => expect(library.waiting).toBe(waiting + 1));
    expect(library.ended).toBe(ended);
    client.destroy();
    await vi.waitFor(() => expect(library.ended).toBe(ended + 1));
  });

  test('ends when the time of the operation is over', async () => {
    const impatient = await library.start({ limits: { ...httpLimits, operationMillis: 100 } });
    const { ended } = library;
    const answer = ask(impatient.url, '{ held }');
    await vi.waitFor(() => expect(library.ended).toBe(ended + 1));
    library.release();
    expect((await answer).data).toEqual({ held: 'released' });
    await impatient.stop();
  });
});
