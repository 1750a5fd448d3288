import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Driver } from 'neo4j-driver';
import { KeptResults } from '../../launch/kept-results.js';
import { readNetworkArguments } from '../../launch/network-arguments.js';
import { runNetworkCommand } from '../../launch/network-command.js';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import { openGraph } from '../support/graph.js';
import { seedTies } from '../support/seed-network.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Measured {
  readonly rank: number;
  readonly value: number;
  readonly organization: { id: string } | null;
  readonly country: { id: string } | null;
}

let driver: Driver;
beforeAll(() => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
});
afterAll(() => driver.close());

interface Options {
  readonly signal?: AbortSignal;
  readonly kept?: KeptResults;
  /** Told of each line of progress as it comes. */
  readonly onProgress?: (line: string) => void;
}

async function run(given: readonly string[], { signal, kept, onProgress }: Options = {}) {
  const progress: string[] = [];
  let text = '';
  const folder = await temporaryFolder();
  const { measures, spec } = readNetworkArguments(given);
  await runNetworkCommand({
    ...{ measures, spec, edition: { revision: 1 } },
    executeRead: createExecuteRead({ driver, database: 'neo4j', subgraph: 'network', statementMillis: () => 30_000 }),
    kept: kept ?? new KeptResults(folder.path),
    signal: signal ?? new AbortController().signal,
    onResult: (lines) => (text += lines),
    onProgress: (line) => {
      progress.push(line);
      onProgress?.(line);
    },
  }).finally(folder.remove);
  return { rows: parse<Record<string, string>>(text, { columns: true }), progress, text };
}

it('prints a row for each node and measure, with progress', async () => {
  const { rows, progress } = await run(['measures', 'DEGREE,PAGERANK']);
  const ties = seedTies();
  expect(rows).toHaveLength(2 * ties.size);
  for (const { id, value } of rows.filter(({ measure }) => measure === 'DEGREE')) {
    expect(Number(value)).toBe(ties.get(id ?? '')?.size);
  }
  expect(progress).toContain('PAGERANK …');
});

it('measures a filtered, directed network', async () => {
  const { rows } = await run(['measures', 'OUT_DEGREE', '--directed', '--family', 'FUNDING', '--may', '2012']);
  expect(rows[0]).toMatchObject({ measure: 'OUT_DEGREE', rank: '1' });
});

it.each([
  [
    ['--roles', 'ISSP,BPO', '--headquarters', 'KE,IN'],
    '{ roles: { in: [BPO, ISSP] }, headquarters: { in: ["IN", "KE"] } }',
    '',
  ],
  [
    ['--projection', 'PROVIDERS_BY_BUYERS', '--weighting', 'NEWMAN'],
    '{}',
    ', projection: PROVIDERS_BY_BUYERS, weighting: NEWMAN',
  ],
  [
    ['--projection', 'COUNTRIES_BY_BUYERS', '--family', 'COMMERCIAL'],
    '{ family: { in: [COMMERCIAL] } }',
    ', projection: COUNTRIES_BY_BUYERS',
  ],
])('measures with %j what the API measures', async (given, filter, more) => {
  const graph = await openGraph();
  const { network } = await graph.data(
    `{ network(filter: ${filter}${more}) { measures(measure: WEIGHTED_DEGREE, first: 100) { values { rank value organization { id } country { id } } } } }`,
  );
  await graph.close();
  const { rows } = await run(['measures', 'WEIGHTED_DEGREE', ...given]);
  expect(network.measures.values.length).toBeGreaterThan(5);
  expect(rows.slice(0, 100).map(({ id, rank, value }) => [id, Number(rank), Number(value)])).toEqual(
    network.measures.values.map((node: Measured) => [(node.organization ?? node.country)?.id, node.rank, node.value]),
  );
});

it('goes on where it was stopped: what was done is kept, and is not measured again', async () => {
  const folder = await temporaryFolder();
  const kept = new KeptResults(folder.path);
  const given = ['measures', 'BETWEENNESS,DEGREE,PAGERANK'];
  const ctrlC = new AbortController();
  const onProgress = (line: string) => {
    if (line === 'PAGERANK …') ctrlC.abort();
  };
  await expect(run(given, { kept, signal: ctrlC.signal, onProgress })).rejects.toThrow('aborted');
  const resumed = await run(given, { kept });
  expect(resumed.progress.slice(0, 3)).toEqual([
    'BETWEENNESS: kept from before',
    'DEGREE: kept from before',
    'PAGERANK …',
  ]);
  expect(resumed.text).toBe((await run(given)).text);
  const other = await run([...given, '--family', 'FUNDING'], { kept });
  expect(other.progress).not.toContain('DEGREE: kept from before');
  await folder.remove();
}, 60_000);

it('stops in the middle of a measure, of which nothing is kept', async () => {
  const folder = await temporaryFolder();
  const kept = new KeptResults(folder.path);
  const ctrlC = new AbortController();
  const given = ['measures', 'BETWEENNESS'];
  const onProgress = (line: string) => {
    if (/^BETWEENNESS: \d+ of/.test(line)) ctrlC.abort();
  };
  await expect(run(given, { kept, signal: ctrlC.signal, onProgress })).rejects.toThrow('aborted');
  expect((await run(given, { kept })).progress).toContain('BETWEENNESS …');
  await folder.remove();
});

it.each([
  [[], 'Usage: npm run network'],
  [['measures'], 'Usage: npm run network'],
  [['measures', 'FAME'], 'There is no measure FAME'],
  [['measures', 'DEGREE', '--kind', 'FRIENDSHIP'], 'There is no kind FRIENDSHIP'],
  [['measures', 'DEGREE', '--may', 'today'], 'not today'],
  [['measures', 'DEGREE', '--fast'], 'Usage: npm run network'],
  [['measures', 'DEGREE', '--roles', 'KING'], 'There is no role KING. There are '],
  [['measures', 'DEGREE', '--headquarters', 'Kenya'], 'with two letters, KE, not Kenya'],
  [['measures', 'DEGREE', '--projection', 'BUYERS'], 'There is no projection BUYERS. There are NONE, '],
  [['measures', 'DEGREE', '--weighting', 'HEAVY'], 'There is no weighting HEAVY'],
])('says what is wrong with %j', async (given, message) => {
  await expect(run(given)).rejects.toThrow(message);
});
