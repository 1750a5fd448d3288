import { expect, test } from 'vitest';
import { Combination } from '../../subgraphs/shared/combination.js';
import { integer, type AnyQuery } from '../../subgraphs/shared/query.js';

const query: AnyQuery = { name: 'one', cypher: 'RETURN 1 AS number', rules: { number: integer } };

/** How many cheap turns it takes until the statements are sent as one. */
async function turnsUntilJoined(combination: Combination): Promise<number> {
  for (let turns = 0; turns < 100; turns += 1) {
    if (combination.joined) return turns;
    combination.observe([1, 1], async () => ({ records: [], serverMillis: 0 }));
    await Promise.resolve();
  }
  throw new Error('They are never joined.');
}

test('a combination is joined after five cheap turns, and after twice as many each time that it failed', async () => {
  const combination = new Combination([query, query]);
  expect(await turnsUntilJoined(combination)).toBe(5);
  combination.failed();
  expect(await turnsUntilJoined(combination)).toBe(10);
  combination.failed();
  expect(await turnsUntilJoined(combination)).toBe(20);
});

test('a combination that is slow twice in a row is parted, once or now and then it is not', async () => {
  const combination = new Combination([query, query]);
  await turnsUntilJoined(combination);
  for (const millis of [51, 1, 51]) combination.took(millis);
  expect(combination.joined).toBe(true);
  combination.took(51);
  expect(combination.joined).toBe(false);
  expect(await turnsUntilJoined(combination)).toBe(5);
});
