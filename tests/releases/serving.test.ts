import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRelease } from '../../releases/load.js';
import { graphState, refuseRelease } from '../../releases/state.js';
import { storedRelease, storedReleases } from '../../releases/store.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { long } from '../support/long.js';
import { startTestNeo4j } from '../support/neo4j.js';
import { operationsIn } from '../support/operations.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { database, migrate, never, release } from './project.js';

let data: TemporaryFolder;
let graph: TestGraph;
let frozen: Awaited<ReturnType<typeof startTestNeo4j>>;
let served: TestGraph;

const load = async (onto = served) =>
  loadRelease({
    ...{ driver: onto.driver, database, signal: never, onProgress: () => undefined },
    release: await storedRelease(data.path, '1'),
  });

beforeAll(async () => {
  [data, graph, frozen] = await Promise.all([temporaryFolder(), openGraph(), startTestNeo4j()]);
  served = await openGraph(frozen.uri);
  await Promise.all([migrate(served.driver), release(graph.driver, data.path)]);
}, 240_000);
afterAll(async () => {
  await Promise.all([graph.close(), served.close()]);
  await Promise.all([frozen.stop(), data.remove()]);
});

describe('a release that is served', () => {
  const operations = operationsIn('examples');

  test('gives the answers that the graph gave, its revision too, and is loaded once', async () => {
    await load();
    const [before, after] = await Promise.all([graph, served].map(({ driver }) => graphState(driver, database)));
    expect(after).toEqual({ ...before, release: 1 });
    // What is computed says which release it was computed on, and that alone differs.
    const onRelease = (answer: unknown) =>
      JSON.parse(JSON.stringify(answer).replaceAll('"release":null', '"release":"release:1"')) as unknown;
    for (const { file, text } of long ? operations : operations.filter((_, index) => index % 4 === 0)) {
      const [living, frozenAnswer] = await Promise.all([graph.data(text), served.data(text)]);
      expect(frozenAnswer, file).toEqual(onRelease(living));
    }
    await load();
    expect(await graphState(served.driver, database)).toEqual(after);
  }, 240_000);

  test('is cut from again to the same hash', async () => {
    const other = await temporaryFolder();
    const [first] = await storedReleases(data.path);
    expect((await release(served.driver, other.path)).manifest.hash).toBe(first?.manifest.hash);
    await other.remove();
  }, 120_000);

  test('is loaded anew when its load was stopped half way', async () => {
    const answer = await served.data('{ organizations(first: 1) { totalCount } }');
    await served.driver.executeQuery(
      'MATCH (s:GraphState) SET s.loading = true WITH s MATCH (n:Provider) DETACH DELETE n',
    );
    await load();
    expect(await served.data('{ organizations(first: 1) { totalCount } }')).toEqual(answer);
    expect((await graphState(served.driver, database)).loading).toBe(false);
  }, 120_000);

  test('keeps loads of the data set and other releases out of its database', async () => {
    await expect(refuseRelease(served.driver, database)).rejects.toThrow('holds release 1');
    await expect(load(graph)).rejects.toThrow('holds something else');
  });

  test('whose table was changed after it was made is refused', async () => {
    const copy = await temporaryFolder();
    await promisify(execFile)('cp', ['-r', join(data.path, 'releases'), copy.path]);
    const tampered = await storedRelease(copy.path, '1');
    const path = join(tampered.folder, 'Country.csv.gz');
    const text = gunzipSync(await readFile(path))
      .toString('utf8')
      .replace('Kenya', 'Kenia');
    await writeFile(path, gzipSync(text));
    await served.driver.executeQuery('MATCH (n) WHERE n:Entity OR n:GraphState DETACH DELETE n');
    const options = { driver: served.driver, database, signal: never, onProgress: () => undefined };
    await expect(loadRelease({ ...options, release: tampered })).rejects.toThrow('Country.csv.gz');
    await copy.remove();
  }, 120_000);
});
