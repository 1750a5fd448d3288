import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Driver } from 'neo4j-driver';
import { runNetworkCommand } from '../../launch/network-command.js';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import { seedTies } from '../support/seed-network.js';

let driver: Driver;
beforeAll(() => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
});
afterAll(() => driver.close());

async function run(...given: string[]) {
  const progress: string[] = [];
  let text = '';
  await runNetworkCommand({
    arguments: given,
    executeRead: createExecuteRead({ driver, database: 'neo4j', subgraph: 'network', statementMillis: () => 30_000 }),
    signal: new AbortController().signal,
    onResult: (lines) => (text += lines),
    onProgress: (line) => progress.push(line),
  });
  return { rows: parse<Record<string, string>>(text, { columns: true }), progress };
}

it('prints a row for each node and measure, with progress', async () => {
  const { rows, progress } = await run('measures', 'DEGREE,PAGERANK');
  const ties = seedTies();
  expect(rows).toHaveLength(2 * ties.size);
  for (const { id, value } of rows.filter(({ measure }) => measure === 'DEGREE')) {
    expect(Number(value)).toBe(ties.get(id ?? '')?.size);
  }
  expect(progress).toContain('PAGERANK …');
});

it('measures a filtered, directed network', async () => {
  const { rows } = await run('measures', 'OUT_DEGREE', '--directed', '--family', 'FUNDING', '--may', '2012');
  expect(rows[0]).toMatchObject({ measure: 'OUT_DEGREE', rank: '1' });
});

it.each([
  [[], 'Usage: npm run network'],
  [['measures'], 'Usage: npm run network'],
  [['measures', 'FAME'], 'There is no measure FAME'],
  [['measures', 'DEGREE', '--kind', 'FRIENDSHIP'], 'There is no kind FRIENDSHIP'],
  [['measures', 'DEGREE', '--may', 'today'], 'not today'],
])('says what is wrong with %j', async (given, message) => {
  await expect(run(...given)).rejects.toThrow(message);
});
