// Over 150 lines on purpose. One database and a handful of statements serve every way in which joining may go.
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunningNeo4j } from '../../database/neo4j.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { JoinedStatements, type SendRead } from '../../subgraphs/shared/joined-statements.js';
import { integer, optional, text, type AnyQuery } from '../../subgraphs/shared/query.js';
import { startTestNeo4j } from '../support/neo4j.js';

let neo4j: RunningNeo4j;
let driver: Driver;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  driver = openDriver({ uri: neo4j.uri, user: 'neo4j', password: '' });
}, 120_000);

afterAll(async () => {
  await driver.close();
  await neo4j.stop();
});

const numbers: AnyQuery = {
  name: 'numbers',
  cypher: 'UNWIND range($limit, 1, -1) AS number\nRETURN number, $word AS word ORDER BY number DESC',
  rules: { word: text, number: integer },
};
const words: AnyQuery = {
  name: 'words',
  cypher: 'UNWIND $words AS word RETURN word, null AS none',
  rules: { word: text, none: optional(text) },
};
const work = 'UNWIND range(1, $steps) AS a WITH sum(a % 7) AS total RETURN total % 2 AS rest';
const slow: AnyQuery = { name: 'slow', cypher: work, rules: { rest: integer } };
const broken: AnyQuery = {
  name: 'broken',
  cypher: 'RETURN 1 / toInteger($divisor) AS result',
  rules: { result: integer },
};

const never = new AbortController().signal;
let sent: number;
let statements: JoinedStatements;

beforeEach(() => {
  sent = 0;
  statements = new JoinedStatements({
    ...{ driver, database: 'neo4j', statementMillis: () => 10_000 },
    onSent: () => (sent += 1),
  });
});

/** What is sent for one turn of a request. */
async function sentBy(turn: (send: SendRead) => Promise<unknown>[]): Promise<number> {
  const before = sent;
  await Promise.allSettled(turn(statements.forRequest()));
  return sent - before;
}

const both = (send: SendRead): Promise<object[]>[] => [
  send('one', numbers, { limit: 3, word: 'a' }, never),
  send('two', words, { words: ['x', 'y'] }, never),
];
const answerOfBoth = [
  [3, 2, 1].map((number) => ({ word: 'a', number })),
  ['x', 'y'].map((word) => ({ word, none: null })),
];

/** Asks until the statements of a turn are sent as one. */
async function untilJoined(turn: (send: SendRead) => Promise<unknown>[]): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await sentBy(turn)) === 1) return;
    await pause(20);
  }
  throw new Error('They are never sent as one.');
}

describe('statements of one turn of a request', () => {
  test('are sent apart until they have come five times, and as one once their plan is made', async () => {
    for (let time = 1; time <= 5; time += 1) expect(await sentBy(both)).toBe(2);
    await untilJoined(both);
    for (let time = 1; time <= 5; time += 1) expect(await sentBy(both)).toBe(1);
  });

  test('are answered each with its own rows, in their order and under their own parameters, joined or apart', async () => {
    expect(await Promise.all(both(statements.forRequest()))).toEqual(answerOfBoth);
    await untilJoined(both);
    expect(await Promise.all(both(statements.forRequest()))).toEqual(answerOfBoth);
    expect(await Promise.all(both(statements.forRequest()).toReversed())).toEqual(answerOfBoth.toReversed());
  });

  test('may be the same statement twice, and have no rows', async () => {
    const twice = (send: SendRead) => [
      send('one', words, { words: [] }, never),
      send('one', words, { words: ['z'] }, never),
    ];
    await untilJoined(twice);
    expect(await Promise.all(twice(statements.forRequest()))).toEqual([[], [{ word: 'z', none: null }]]);
  });

  test('of two requests, or of two turns, are never joined', async () => {
    await untilJoined(both);
    const two = await sentBy(() => {
      const [one, other] = [statements.forRequest(), statements.forRequest()];
      return [one('one', numbers, { limit: 1, word: 'a' }, never), other('two', words, { words: [] }, never)];
    });
    expect(two).toBe(2);
    const send = statements.forRequest();
    const before = sent;
    await send('one', numbers, { limit: 1, word: 'a' }, never);
    await send('two', words, { words: [] }, never);
    expect(sent - before).toBe(2);
  });

  test('that fail cost only themselves, and are sent apart from then on', async () => {
    const divided = (divisor: number) => (send: SendRead) => [
      send('one', broken, { divisor }, never),
      send('two', words, { words: ['x'] }, never),
    ];
    await untilJoined(divided(1));
    const [failed, whole] = await Promise.allSettled(divided(0)(statements.forRequest()));
    expect(failed).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('zero') as string },
    });
    expect(whole).toEqual({ status: 'fulfilled', value: [{ word: 'x', none: null }] });
    expect(await sentBy(divided(1))).toBe(2);
  });

  test('that become slow are sent apart again, and answered', async () => {
    const turn = (steps: number) => (send: SendRead) => [
      send('one', slow, { steps }, never),
      send('two', words, { words: ['x'] }, never),
    ];
    await untilJoined(turn(1));
    // Cut off as one after a quarter of a second, then sent apart.
    expect(await sentBy(turn(20_000_000))).toBe(3);
    expect(await sentBy(turn(1))).toBe(2);
  }, 30_000);

  test('are never joined where side by side they take less time', async () => {
    const twoSlow = (send: SendRead) => [
      send('one', slow, { steps: 1_000_000 }, never),
      send('two', slow, { steps: 1_000_001 }, never),
    ];
    for (let time = 0; time < 8; time += 1) {
      expect(await sentBy(twoSlow)).toBe(2);
      await pause(20);
    }
  }, 30_000);

  test('end in the database when nobody waits for any of them', async () => {
    const pair = (steps: number, signals: readonly AbortSignal[]) => (send: SendRead) => [
      send('one', slow, { steps }, signals[0] ?? never),
      send('two', words, { words: ['x'] }, signals[1] ?? never),
    ];
    const ended = { extensions: { code: 'OPERATION_TIMEOUT' } };
    await untilJoined(pair(1, []));
    // Asked once beforehand, so that the first look comes in time.
    expect(await running()).toBe(0);
    const both = new AbortController();
    const before = sent;
    const asked = pair(1_000_000_000, [both.signal, both.signal])(statements.forRequest());
    const answers = Promise.allSettled(asked);
    await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 200, interval: 5 });
    both.abort();
    expect(await answers).toMatchObject([{ reason: ended }, { reason: ended }]);
    await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 5_000 });
    // Sent as one, and not again apart.
    expect(sent - before).toBe(1);

    await untilJoined(pair(1, []));
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const shared = pair(1, [leaving.signal, staying.signal])(statements.forRequest());
    leaving.abort();
    await expect(shared[1]).resolves.toEqual([{ word: 'x', none: null }]);
    await Promise.allSettled(shared);
  }, 30_000);

  test('that are aborted before they are sent end at once', async () => {
    await untilJoined(both);
    const send = statements.forRequest();
    const gone = AbortSignal.abort();
    const asked = [send('one', numbers, { limit: 3, word: 'a' }, gone), send('two', words, { words: ['x'] }, gone)];
    const ended = { extensions: { code: 'OPERATION_TIMEOUT' } };
    await Promise.all(asked.map((one) => expect(one).rejects.toMatchObject(ended)));
  });

  test('of which there are more than eight are sent apart', async () => {
    const many = (send: SendRead) =>
      Array.from({ length: 9 }, (_, index) => send(`${index}`, words, { words: [`${index}`] }, never));
    for (let time = 0; time < 8; time += 1) expect(await sentBy(many)).toBe(9);
  });

  test('that cannot stand in one are planned once and sent apart for good', async () => {
    const odd: AnyQuery = { ...numbers, name: 'odd', cypher: `CYPHER planner=cost ${numbers.cypher}` };
    const turn = (send: SendRead) => [
      send('one', odd, { limit: 1, word: 'a' }, never),
      send('two', words, { words: [] }, never),
    ];
    for (let time = 0; time < 20; time += 1) await sentBy(turn);
    await vi.waitFor(() => expect(sent).toBe(20 * 2 + 1));
    for (let time = 0; time < 20; time += 1) expect(await sentBy(turn)).toBe(2);
  });
});

/** How many joined statements run in the database. */
async function running(): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query CONTAINS ' + ' AND NOT metaData.query STARTS WITH 'plan' RETURN count(*) AS number",
    {},
    { database: 'neo4j' },
  );
  return records[0]?.get('number') as number;
}
