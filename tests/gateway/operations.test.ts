import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../gateway/server.js';
import { ask, Library } from './library.js';

const library = new Library();
let running: RunningServer;
beforeAll(async () => {
  running = await library.start();
});
afterAll(() => running.stop());

describe('an operation', () => {
  test('is answered from both subgraphs', async () => {
    const { status, data, errors } = await ask(
      running.url,
      '{ books(genre: POETRY) { id title reviews { text } rating } }',
    );
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(data).toEqual({ books: [{ id: 'b3', title: 'Labyrinths', reviews: [{ text: 'About b3.' }], rating: 4.5 }] });
  });

  test('is answered by GET as well, for clients that send the header against forged requests', async () => {
    const query = encodeURIComponent('query ($id: ID!) { book(id: $id) { title } }');
    const url = `${running.url}?query=${query}&variables=${encodeURIComponent('{"id":"b1"}')}`;
    const refused = await fetch(url);
    expect(refused.status).toBe(400);
    const answered = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(await answered.json()).toMatchObject({ data: { book: { title: 'Things Fall Apart' } } });
  });

  test('may introspect the schema, which holds nothing of the supergraph', async () => {
    const { data } = await ask(running.url, '{ __schema { types { name } directives { name } } }');
    const text = JSON.stringify(data);
    expect(text).toContain('"Book"');
    expect(text).not.toMatch(/join__|_Entity|_Any|link__/);
  });

  test('makes one context for each subgraph it needs, however many fetches it takes', async () => {
    const before = { books: library.contexts['books']!.length, reviews: library.contexts['reviews']!.length };
    const { data } = await ask(
      running.url,
      '{ a: contextNumber b: reviewContextNumber one: book(id: "b1") { contextNumber } two: book(id: "b2") { contextNumber } }',
    );
    const next = { books: before.books + 1, reviews: before.reviews + 1 };
    const numbers = { contextNumber: next.reviews };
    expect(data).toEqual({ a: next.books, b: next.reviews, one: numbers, two: numbers });
    expect(library.contexts['books']).toHaveLength(next.books);
    expect(library.contexts['reviews']).toHaveLength(next.reviews);
    expect(library.contexts['books']!.at(-1)!.request).toBe(library.contexts['reviews']!.at(-1)!.request);
  });

  test('makes no context in a subgraph it does not touch', async () => {
    const before = library.contexts['reviews']!.length;
    await ask(running.url, '{ books { title } }');
    expect(library.contexts['reviews']).toHaveLength(before);
  });

  test('never sees another request', async () => {
    const requests = Array.from({ length: 20 }, () => ask(running.url, '{ contextNumber }'));
    const numbers = (await Promise.all(requests)).map(({ data }) => data?.['contextNumber']);
    expect(new Set(numbers).size).toBe(20);
  });

  test('gets the same answer the hundredth time, when its documents come from the cache', async () => {
    const query = '{ books { id title reviews { text } } again: books { id rating reviews { text } } }';
    const first = await ask(running.url, query);
    for (let round = 0; round < 100; round += 1) expect((await ask(running.url, query)).text).toBe(first.text);
  });
});
