import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMigrated } from '../database/migrations.js';
import { holdsRelease, loadRelease } from '../releases/load.js';
import { registerReleases, unregistered } from '../releases/register.js';
import { storedReleases, type StoredRelease } from '../releases/store.js';
import type { LaunchConfig } from './config.js';
import { migrations, openDatabase, type OpenDatabase, type OpenOptions } from './database.js';

type Options = Omit<OpenOptions, 'folder' | 'readOnly'>;

/**
 * Opens the database of a release. A Neo4j of ours is read-only: it is filled first where something is missing, stopped, and
 * started again so that it refuses every write. One that NEO4J_URI names is filled and used as it is.
 */
export async function openReleaseDatabase(
  config: LaunchConfig,
  release: StoredRelease,
  options: Options,
): Promise<OpenDatabase> {
  const folder = `release-${release.manifest.number}`;
  if (config.neo4j.uri !== undefined) return filled(config, release, { ...options, folder });
  if (existsSync(join(config.dataDir, folder, 'data', 'databases', config.database))) {
    const opened = await openDatabase(config, { ...options, folder, readOnly: true });
    if (await orClosed(opened, isFilled(opened, config, release))) return opened;
    await opened.close();
  }
  await (await filled(config, release, { ...options, folder })).close();
  return openDatabase(config, { ...options, folder, readOnly: true });
}

async function filled(config: LaunchConfig, release: StoredRelease, options: OpenOptions): Promise<OpenDatabase> {
  const opened = await openDatabase(config, options);
  await orClosed(opened, fill(opened, config, release, options));
  return opened;
}

/** Loads a release where it is not there yet, and tells the graph of it and of those before it. */
async function fill(
  { driver }: OpenDatabase,
  { database, dataDir }: LaunchConfig,
  release: StoredRelease,
  { onProgress, signal }: OpenOptions,
): Promise<void> {
  await loadRelease({ driver, database, release, onProgress, signal });
  await registerReleases(await upTo(release, dataDir), { driver, database, raiseRevision: false });
}

async function isFilled(
  { driver }: OpenDatabase,
  { database, dataDir }: LaunchConfig,
  release: StoredRelease,
): Promise<boolean> {
  return (
    (await isMigrated({ driver, database, directory: migrations })) &&
    (await holdsRelease(driver, database, release.manifest)) &&
    (await unregistered(await upTo(release, dataDir), { driver, database })).length === 0
  );
}

const upTo = async ({ manifest }: StoredRelease, dataDir: string): Promise<StoredRelease[]> =>
  (await storedReleases(dataDir)).filter((one) => one.manifest.number <= manifest.number);

/** What the work comes to; the database is closed when it fails. */
async function orClosed<Value>(opened: OpenDatabase, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
