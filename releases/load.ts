import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { valueOf } from './cell.js';
import type { Manifest, TableEntry } from './manifest.js';
import { graphState } from './state.js';
import type { StoredRelease } from './store.js';
import { contentHash, readTable } from './table-file.js';

const createRecords = `
  UNWIND $rows AS row
  CREATE (n:$(row.labels))
  SET n = row.values`;

const createRelationships = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.values
  RETURN count(r) AS written`;

const begin = `CREATE (:GraphState {id: 'graph', revision: $revision, release: $number, releaseHash: $hash, loading: true})`;
const complete = `MATCH (state:GraphState {id: 'graph'}) REMOVE state.loading`;
const clear = `MATCH (n) WHERE n:Entity OR n:GraphState CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`;
const heldHash = `MATCH (state:GraphState {id: 'graph'}) RETURN state.releaseHash AS hash`;

export interface LoadReleaseOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly release: StoredRelease;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Whether a database holds a release, the whole of it. */
export async function holdsRelease(driver: Driver, database: string, { hash }: Manifest): Promise<boolean> {
  const { records } = await driver.executeQuery(heldHash, {}, { database, routing: 'READ' });
  return records[0]?.get('hash') === hash && !(await graphState(driver, database)).loading;
}

/**
 * Brings an empty database to what a release holds, its revision included. One that holds the release already is left as it
 * is, a load that was stopped is begun anew, and any other database is refused.
 */
export async function loadRelease(options: LoadReleaseOptions): Promise<void> {
  const { driver, database, release, onProgress } = options;
  const { manifest, folder } = release;
  const state = await graphState(driver, database);
  const { records } = await driver.executeQuery(heldHash, {}, { database, routing: 'READ' });
  const isThis = records[0]?.get('hash') === manifest.hash;
  if (isThis && !state.loading) return;
  if (!isThis && !(state.empty && state.release === null && state.revision === 0))
    throw new Error(
      `Release ${manifest.number} needs an empty database or one that holds it; this one holds something else.`,
    );
  const session = driver.session({ database });
  try {
    if (isThis) await session.run(clear);
    const { number, revision, hash } = manifest;
    await session.run(begin, { number: neo4j.int(number), revision: neo4j.int(revision), hash });
  } finally {
    await session.close();
  }
  onProgress(
    `Loading release ${manifest.number}: ${manifest.recordCount} records, ${manifest.relationshipCount} relationships …`,
  );
  const byKind = [...manifest.tables].sort((a, b) => Number(a.labels === null) - Number(b.labels === null));
  for (const table of byKind) await loadTable(table, join(folder, table.file), options);
  await driver.executeQuery(complete, {}, { database });
}

async function loadTable(
  table: TableEntry,
  path: string,
  { driver, database, signal }: LoadReleaseOptions,
): Promise<void> {
  if ((await contentHash(path)) !== table.sha256)
    throw new Error(
      `The table ${table.file} is not what the manifest says: the release was changed after it was made.`,
    );
  for await (const rows of batchesOf(table, path)) {
    signal.throwIfAborted();
    const text = table.labels ? createRecords : createRelationships;
    const { records } = await driver.executeQuery(text, { rows }, { database });
    if (!table.labels && Number(records[0]?.get('written')) !== rows.length)
      throw new Error(`The table ${table.file} names a record that no table holds.`);
  }
}

async function* batchesOf(table: TableEntry, path: string, size = 1_000): AsyncGenerator<object[]> {
  const rows = readTable(path);
  await rows.next();
  let batch: object[] = [];
  for await (const cells of rows) {
    const values = table.columns.flatMap(({ name, type }, index) => {
      const cell = cells[index];
      return cell == null || type === null ? [] : [[name, valueOf(type, cell)] as const];
    });
    batch.push(rowOf(table, Object.fromEntries(values)));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rowOf({ kind, labels }: Pick<Manifest['tables'][number], 'kind' | 'labels'>, values: Record<string, unknown>) {
  if (labels) return { labels, values };
  const { from, to, ...rest } = values;
  return { type: kind, from, to, values: rest };
}
