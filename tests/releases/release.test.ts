import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRelease } from '../../releases/load.js';
import { registerReleases } from '../../releases/register.js';
import { graphState, refuseRelease } from '../../releases/state.js';
import { storedRelease, storedReleases } from '../../releases/store.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { startTestNeo4j } from '../support/neo4j.js';
import { operationsIn } from '../support/operations.js';
import { seedRows } from '../support/seed-files.js';
import { startSeededNeo4j, type SeededNeo4j } from '../support/seeded-neo4j.js';
import { long } from '../support/long.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { database, migrate, never, release } from './project.js';

let data: TemporaryFolder;
let live: SeededNeo4j;
let graph: TestGraph;
let frozen: Awaited<ReturnType<typeof startTestNeo4j>>;
let served: TestGraph;

const load = async (number: number, onto = served) =>
  loadRelease({
    ...{ driver: onto.driver, database, signal: never, onProgress: () => undefined },
    release: await storedRelease(data.path, String(number)),
  });

const register = async () =>
  registerReleases(await storedReleases(data.path), { driver: graph.driver, database, raiseRevision: true });

beforeAll(async () => {
  [data, live, frozen] = await Promise.all([temporaryFolder(), startSeededNeo4j(), startTestNeo4j()]);
  [graph, served] = await Promise.all([openGraph(live.uri), openGraph(frozen.uri)]);
  await migrate(served.driver);
}, 240_000);
afterAll(async () => {
  await Promise.all([graph.close(), served.close()]);
  await Promise.all([live.stop(), frozen.stop(), data.remove()]);
});

describe('a release', () => {
  test('made twice of the same data is one, with one hash', async () => {
    const first = await release(graph.driver, data.path, 'the first');
    expect(first.made).toBe(true);
    const again = await release(graph.driver, data.path, 'once more');
    expect(again.made).toBe(false);
    expect(again.manifest).toEqual(first.manifest);
    expect(await storedReleases(data.path)).toHaveLength(1);
  }, 120_000);

  test('has the same hash when it is made anew in another folder, file by file to the byte', async () => {
    const other = await temporaryFolder();
    const [first] = await storedReleases(data.path);
    const twin = await release(graph.driver, other.path);
    expect(twin.manifest.hash).toBe(first?.manifest.hash);
    for (const { file } of twin.manifest.tables) {
      const [one, two] = await Promise.all([first, twin].map((made) => readFile(join(made?.folder ?? '', file))));
      expect(one?.equals(two as Buffer), file).toBe(true);
    }
    await other.remove();
  }, 120_000);

  test('is hashed as sha256sum hashes the unpacked tables', async () => {
    const { manifest, folder } = await storedRelease(data.path, '1');
    const script =
      'for f in *.csv.gz; do printf "%s  %s\\n" "$(gzip -dc $f | sha256sum | cut -d" " -f1)" "${f%.gz}"; done';
    const { stdout } = await promisify(execFile)('sh', ['-c', `(${script}) | LC_ALL=C sort -k2 | sha256sum`], {
      cwd: folder,
    });
    expect(manifest.hash).toBe(`sha256:${stdout.split(' ')[0]}`);
  });

  test('holds every row of the data set, counted and described', async () => {
    const { manifest, folder } = await storedRelease(data.path, 'release:1');
    const table = (name: string) => manifest.tables.find((entry) => entry.name === name);
    const kinds = ['Provider', 'Buyer', 'Supporter'].map((name) => table(name)?.rows ?? 0);
    expect(kinds.reduce((sum, rows) => sum + rows)).toBe(seedRows('organisations.csv').length);
    expect(table('Partnership')?.rows).toBe(seedRows('partnerships.csv').length);
    expect(table('Source')?.rows).toBe(seedRows('sources.csv').length);
    const undescribed = manifest.tables.flatMap(({ name, description, columns }) =>
      [{ name: '', description }, ...columns]
        .filter((one) => one.description === 'not stated')
        .map((one) => `${name}.${one.name}`),
    );
    expect(undescribed).toEqual([]);
    for (const { file, rows, columns } of manifest.tables) {
      const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
      const [header, ...records] = parse(text);
      expect(header).toEqual(columns.map(({ name }) => name));
      expect(records, file).toHaveLength(rows);
    }
  });

  test('brings a citation file and DataCite metadata that name its hash', async () => {
    const { manifest, folder } = await storedRelease(data.path, '1');
    expect(await readFile(join(folder, 'CITATION.cff'), 'utf8')).toContain(manifest.hash);
    const datacite = JSON.parse(await readFile(join(folder, 'datacite.json'), 'utf8'));
    for (const field of ['creators', 'titles', 'publisher', 'publicationYear', 'types', 'version', 'rightsList'])
      expect(datacite[field], field).toBeTruthy();
    expect(datacite.alternateIdentifiers[0].alternateIdentifier).toBe(manifest.hash);
  });

  test('of a name that there is none of is refused with what there is', async () => {
    await expect(storedRelease(data.path, '7')).rejects.toThrow('There is no release 7 (there: 1).');
  });
});

describe('a release that is served', () => {
  const operations = operationsIn('examples');

  test('gives the answers that the graph gave, its revision too, and is loaded once', async () => {
    await load(1);
    const [before, after] = await Promise.all([graph, served].map(({ driver }) => graphState(driver, database)));
    expect(after).toEqual({ ...before, release: 1 });
    // What is computed says which release it was computed on, and that alone differs.
    const onRelease = (answer: unknown) =>
      JSON.parse(JSON.stringify(answer).replaceAll('"release":null', '"release":"release:1"')) as unknown;
    for (const { file, text } of long ? operations : operations.filter((_, index) => index % 4 === 0))
      expect(await served.data(text), file).toEqual(onRelease(await graph.data(text)));
    await load(1);
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
    await load(1);
    expect(await served.data('{ organizations(first: 1) { totalCount } }')).toEqual(answer);
    expect((await graphState(served.driver, database)).loading).toBe(false);
  }, 120_000);

  test('keeps loads of the data set and other releases out of its database', async () => {
    await expect(refuseRelease(served.driver, database)).rejects.toThrow('holds release 1');
    await expect(load(1, graph)).rejects.toThrow('holds something else');
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

const differenceQuery = `query ($from: ID!, $to: ID!, $first: Int, $after: String) {
  releaseDifference(from: $from, to: $to) {
    from { number } to { number }
    counts { kind added ended changed }
    records(first: $first, after: $after) {
      totalCount edges { node { kind change recordId otherId } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

describe('what two releases differ in', () => {
  const added = 'organization:planted';
  const between = async (from: number, to: number, page: object = {}) =>
    (await graph.data(differenceQuery, { from: `release:${from}`, to: `release:${to}`, ...page })).releaseDifference;
  const flat = (difference: { records: { edges: { node: object }[] } }) =>
    difference.records.edges.map(({ node }) => node);

  beforeAll(async () => {
    await register();
    const raise = "MATCH (s:GraphState {id: 'graph'}) SET s.revision = s.revision + 1";
    await graph.driver.executeQuery(
      `MATCH (n:Entity:Country {id: 'country:KE'})
      CREATE (p:Entity:Organization:Provider {id: $added, name: 'Planted', sortName: 'planted', otherNames: [], roles: ['ISSP'], kind: 'ISSP',
        partnershipCount: 0, verified: true})-[:LOCATED_IN]->(n)
      SET n.region = 'Elsewhere'
      WITH n MATCH (f:Entity:Sector) WITH f ORDER BY f.id LIMIT 1 DETACH DELETE f`,
      { added },
    );
    await graph.driver.executeQuery(raise);
    await release(graph.driver, data.path);
    await register();
    await graph.driver.executeQuery(
      "MATCH (n:Entity {id: $added}) DETACH DELETE n WITH 1 AS one MATCH (n:Entity:Country {id: 'country:KE'}) SET n.region = 'Africa'",
      { added },
    );
    await graph.driver.executeQuery(raise);
    await release(graph.driver, data.path);
    await register();
  }, 240_000);

  test('is counted by kind and told record by record', async () => {
    const difference = await between(1, 2, { first: 100 });
    expect(difference.from.number).toBe(1);
    const counts = Object.fromEntries(difference.counts.map(({ kind, ...count }: { kind: string }) => [kind, count]));
    expect(counts['Provider']).toEqual({ added: 1, ended: 0, changed: 0 });
    expect(counts['LOCATED_IN']).toEqual({ added: 1, ended: 0, changed: 0 });
    expect(counts['Country']).toEqual({ added: 0, ended: 0, changed: 1 });
    expect(counts['Sector']).toEqual({ added: 0, ended: 1, changed: 0 });
    expect(flat(difference)).toContainEqual({ kind: 'Provider', change: 'ADDED', recordId: added, otherId: null });
    expect(flat(difference)).toContainEqual({
      kind: 'LOCATED_IN',
      change: 'ADDED',
      recordId: added,
      otherId: 'country:KE',
    });
  });

  test('is composed over the releases in between: what came and went is no difference', async () => {
    const [once, twice] = await Promise.all([between(1, 2), between(1, 3)]);
    expect(twice.counts.map(({ kind }: { kind: string }) => kind)).not.toContain('Provider');
    expect(twice.counts.map(({ kind }: { kind: string }) => kind)).not.toContain('Country');
    expect(twice.counts).toContainEqual({ kind: 'Sector', added: 0, ended: 1, changed: 0 });
    expect(once.records.totalCount).toBeGreaterThan(twice.records.totalCount);
  });

  test('seen backwards is the same with added and ended exchanged; a release does not differ from itself', async () => {
    const [forwards, backwards, none] = await Promise.all([between(1, 2), between(2, 1), between(2, 2)]);
    type Count = { kind: string; added: number; ended: number; changed: number };
    expect(backwards.counts).toEqual(
      forwards.counts.map(({ kind, added, ended, changed }: Count) => ({ kind, added: ended, ended: added, changed })),
    );
    expect(none.counts).toEqual([]);
    expect(none.records).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('is paged without gaps and repeats', async () => {
    const whole = flat(await between(1, 2, { first: 100 }));
    const paged: object[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await between(1, 2, { first: 3, after });
      paged.push(...flat(page));
      ({ hasNextPage: more, endCursor: after } = page.records.pageInfo);
    }
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  test('is paged from the end as well', async () => {
    const whole = flat(await between(1, 2, { first: 100 }));
    const { releaseDifference } = await graph.data(
      '{ releaseDifference(from: "release:1", to: "release:2") { records(last: 2) { edges { node { kind change recordId otherId } } pageInfo { hasPreviousPage } } } }',
    );
    expect(flat(releaseDifference)).toEqual(whole.slice(-2));
    expect(releaseDifference.records.pageInfo.hasPreviousPage).toBe(true);
  });

  test('is listed at the later release, with facets', async () => {
    const { release } = await graph.data(
      '{ release(id: "release:2") { number recordCount tables { name rowCount sha256 } changes(filter: { kind: { eq: "Provider" } }) { totalCount facets { changes { value count } } edges { node { id recordId change } } } } }',
    );
    expect(release.changes).toMatchObject({ totalCount: 1, facets: { changes: [{ value: 'ADDED', count: 1 }] } });
    expect(release.changes.edges[0].node).toMatchObject({ recordId: added, change: 'ADDED' });
    const { node } = await graph.data(`{ node(id: "${release.changes.edges[0].node.id}") { id __typename } }`);
    expect(node.__typename).toBe('ReleaseChange');
    expect(release.tables).toHaveLength((await storedRelease(data.path, '2')).manifest.tables.length);
  });

  test('of a release that is not there is bad input', async () => {
    const { errors } = await graph.run(differenceQuery, { from: 'release:1', to: 'release:9' });
    expect(errors[0]).toMatchObject({
      message: 'There is no release release:9.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the releases are listed, latest first, and the graph can be told of them again', async () => {
    const { releases } = await graph.data(
      '{ releases { totalCount edges { node { number revision createdAt note } } } }',
    );
    expect(releases.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([3, 2, 1]);
    expect(releases.edges[2].node.note).toBe('the first');
    expect(await register()).toEqual([]);
    await graph.driver.executeQuery('MATCH (n:Release|ReleaseChange) DETACH DELETE n');
    expect(await register()).toEqual([1, 2, 3]);
    expect((await between(1, 2)).records.totalCount).toBeGreaterThan(3);
  });

  test('is not part of what the next release holds', async () => {
    expect((await release(graph.driver, data.path)).made).toBe(false);
    await rm(join(data.path, 'releases', '3'), { recursive: true });
    expect((await release(graph.driver, data.path)).manifest.number).toBe(3);
  }, 120_000);
});
