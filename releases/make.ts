import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { citationFile, citationOf, dataciteOf, licence } from './citation-text.js';
import { cutTables, type Cut } from './cut.js';
import type { Dictionary } from './dictionary.js';
import { writeDifference } from './difference.js';
import { formatName, hashOf, releaseId, type Manifest, type TableEntry } from './manifest.js';
import { draftFolder, releaseFolder, storedReleases, type StoredRelease } from './store.js';

export interface MakeOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly dataDir: string;
  readonly dictionary: Dictionary;
  readonly note: string | null;
  readonly now: Date;
  readonly signal: AbortSignal;
}

export interface MadeRelease extends StoredRelease {
  /** Whether it is new; the same data is the release that was made of it before. */
  readonly made: boolean;
}

/** Cuts the graph into the tables of a new release, or finds the release that holds just these tables. */
export async function makeRelease(options: MakeOptions): Promise<MadeRelease> {
  const { dataDir, note, now } = options;
  const releases = await storedReleases(dataDir);
  let folder = '';
  const cut = await cutTables({ ...options, freshFolder: async () => (folder = await draftFolder(dataDir)) });
  const hash = hashOf(cut.tables);
  const same = releases.find(({ manifest }) => manifest.hash === hash);
  if (same) {
    await rm(folder, { recursive: true });
    return { ...same, made: false };
  }
  const previous = releases.at(-1);
  const number = (previous?.manifest.number ?? 0) + 1;
  const difference = previous
    ? { from: previous.manifest.number, counts: await writeDifference(previous.folder, folder) }
    : null;
  const manifest = manifestOf({ number, hash, cut, note, createdAt: now.toISOString(), difference });
  await writeDescriptions(folder, manifest);
  const home = releaseFolder(dataDir, number);
  await rename(folder, home);
  return { manifest, folder: home, made: true };
}

type Parts = Pick<Manifest, 'number' | 'hash' | 'note' | 'createdAt' | 'difference'> & { readonly cut: Cut };

const rowsOf = (entries: readonly TableEntry[]): number => entries.reduce((sum, { rows }) => sum + rows, 0);

function manifestOf({ number, hash, cut, note, createdAt, difference }: Parts): Manifest {
  const release = { id: releaseId(number), number, hash, revision: cut.revision, createdAt };
  return {
    format: formatName,
    ...release,
    note,
    recordCount: rowsOf(cut.tables.filter(({ labels }) => labels !== null)),
    relationshipCount: rowsOf(cut.tables.filter(({ labels }) => labels === null)),
    licence,
    citation: citationOf(release),
    tables: cut.tables,
    difference,
  };
}

async function writeDescriptions(folder: string, manifest: Manifest): Promise<void> {
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
  const files = manifest.tables.map(({ file }) => file);
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(join(folder, 'datacite.json'), json(dataciteOf(manifest, files, bytes, manifest.note)));
  await writeFile(join(folder, 'CITATION.cff'), citationFile(manifest));
  await writeFile(join(folder, 'manifest.json'), json(manifest));
}
