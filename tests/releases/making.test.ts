import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRelease, storedReleases } from '../../releases/store.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { release } from './project.js';

let data: TemporaryFolder;
let graph: TestGraph;
beforeAll(async () => {
  [data, graph] = await Promise.all([temporaryFolder(), openGraph()]);
});
afterAll(() => Promise.all([graph.close(), data.remove()]));

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
