import neo4j, { type Driver } from 'neo4j-driver';
import { readDifference, type RowChange } from './difference.js';
import type { Manifest } from './manifest.js';
import type { StoredRelease } from './store.js';

const known = 'MATCH (release:Release) WHERE release.hash IS NOT NULL RETURN release.hash AS hash';

// The folder is the truth: what another folder once told under the same id goes.
const forget = `
  MATCH (release:Entity:Release {id: $id})
  OPTIONAL MATCH (change:ReleaseChange)-[:IN_RELEASE]->(release)
  DETACH DELETE change, release`;

const createRelease = `
  MERGE (state:GraphState {id: 'graph'}) ON CREATE SET state.revision = 0
  SET state.revision = state.revision + $raise
  MERGE (release:Entity {id: $release.id})
  SET release:Release, release = $release`;

const createChanges = `
  MATCH (release:Entity:Release {id: $id})
  UNWIND $rows AS row
  MERGE (change:Entity {id: row.id})
  SET change:ReleaseChange, change = row
  MERGE (change)-[:IN_RELEASE]->(release)`;

export interface RegisterOptions {
  readonly driver: Driver;
  readonly database: string;
  /** Whether telling of a release is a change of the graph's revision: it is, but not in a database that holds a release. */
  readonly raiseRevision: boolean;
}

/** Puts into the graph, for the API to read, the releases that it does not tell of yet; answers their numbers. */
export async function registerReleases(
  releases: readonly StoredRelease[],
  options: RegisterOptions,
): Promise<number[]> {
  const missing = await unregistered(releases, options);
  for (const release of missing) await register(release, options);
  return missing.map(({ manifest }) => manifest.number);
}

/** The releases that the graph does not tell of. */
export async function unregistered(
  releases: readonly StoredRelease[],
  { driver, database }: Pick<RegisterOptions, 'driver' | 'database'>,
): Promise<StoredRelease[]> {
  const { records } = await driver.executeQuery(known, {}, { database, routing: 'READ' });
  const told = new Set(records.map((record) => record.get('hash') as string));
  return releases.filter(({ manifest }) => !told.has(manifest.hash));
}

async function register({ manifest, folder }: StoredRelease, options: RegisterOptions): Promise<void> {
  const { driver, database, raiseRevision } = options;
  await driver.executeQuery(forget, { id: manifest.id }, { database });
  if (manifest.difference) {
    // The changes first, below a release that is not told of until they are all there.
    const draft = { release: { id: manifest.id }, raise: neo4j.int(0) };
    await driver.executeQuery(createRelease, draft, { database });
    for await (const rows of inBatches(readDifference(folder), manifest.number))
      await driver.executeQuery(createChanges, { id: manifest.id, rows }, { database });
  }
  const raise = neo4j.int(raiseRevision ? 1 : 0);
  await driver.executeQuery(createRelease, { release: nodeOf(manifest), raise }, { database });
}

function nodeOf({ tables, difference: _, format: _format, ...manifest }: Manifest): object {
  return {
    ...manifest,
    number: neo4j.int(manifest.number),
    revision: neo4j.int(manifest.revision),
    recordCount: neo4j.int(manifest.recordCount),
    relationshipCount: neo4j.int(manifest.relationshipCount),
    tableNames: tables.map(({ name }) => name),
    tableRows: tables.map(({ rows }) => neo4j.int(rows)),
    tableHashes: tables.map(({ sha256 }) => sha256),
  };
}

async function* inBatches(changes: AsyncIterable<RowChange>, number: number, size = 1_000): AsyncGenerator<object[]> {
  let batch: object[] = [];
  let count = 0;
  for await (const change of changes) {
    count += 1;
    const id = `release-change:${number}:${String(count).padStart(9, '0')}`;
    batch.push({ ...change, id, number: neo4j.int(number) });
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
