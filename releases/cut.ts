import type { Driver, ManagedTransaction, RecordShape } from 'neo4j-driver';
import type { Dictionary } from './dictionary.js';
import type { TableEntry } from './manifest.js';
import { OpenTable, type Values } from './open-table.js';
import { releaseLabels, tables } from './table.js';

// In the order of the index on id, so that nothing is sorted or held back. A float is told apart here: JavaScript cannot.
const allRecords = `
  MATCH (n:Entity) USING INDEX n:Entity(id)
  WHERE n.id IS NOT NULL
  RETURN labels(n) AS labels, properties(n) AS values, [key IN keys(n) WHERE valueType(n[key]) STARTS WITH 'FLOAT'] AS floats
  ORDER BY n.id`;

const allRelationships = `
  MATCH (a:Entity) USING INDEX a:Entity(id)
  WHERE a.id IS NOT NULL AND NOT a:ReleaseChange
  MATCH (a)-[r]->(b:Entity)
  RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS values,
    [key IN keys(r) WHERE valueType(r[key]) STARTS WITH 'FLOAT'] AS floats
  ORDER BY a.id`;

// Whoever raises the revision holds this lock until all it wrote is to be seen.
const settled = `MERGE (state:GraphState {id: 'graph'}) ON CREATE SET state.revision = 0 SET state.revision = state.revision`;
const stateNow = `MATCH (state:GraphState {id: 'graph'}) RETURN state.revision AS revision, coalesce(state.loading, false) AS loading`;

const longest = { timeout: 3_600_000 };
const attempts = 3;

export interface Cut {
  readonly revision: number;
  readonly tables: readonly TableEntry[];
}

export interface CutOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly dictionary: Dictionary;
  /** A new empty folder; asked again when the graph was written to meanwhile. */
  readonly freshFolder: () => Promise<string>;
  readonly signal: AbortSignal;
}

/**
 * Writes every table as the graph is at one revision. Neo4j's reads are not one snapshot, so the revision is read before and
 * after in the same transaction, and a cut during which it rose is thrown away.
 */
export async function cutTables({ driver, database, dictionary, freshFolder, signal }: CutOptions): Promise<Cut> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await driver.executeQuery(settled, {}, { database });
    const folder = await freshFolder();
    const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: 2_000 });
    try {
      const transaction = await session.beginTransaction(longest);
      const before = await revisionNow(transaction);
      const entries = await writeTables(transaction, folder, dictionary, signal);
      if ((await revisionNow(transaction)) === before) return { revision: before, tables: entries };
    } finally {
      await session.close();
    }
  }
  throw new Error(
    `The graph was written to during each of ${attempts} attempts: make the release when no load is under way.`,
  );
}

type Run = Pick<ManagedTransaction, 'run'>;

async function revisionNow(transaction: Run): Promise<number> {
  const { records } = await transaction.run<{ revision: number; loading: boolean }>(stateNow);
  if (records[0]?.get('loading')) throw new Error('A load was stopped half way: run npm run seed first.');
  return Number(records[0]?.get('revision') ?? 0);
}

async function writeTables(transaction: Run, folder: string, dictionary: Dictionary, signal: AbortSignal) {
  const files = new Map(tables.map((table) => [table.kind, new OpenTable(table, folder)]));
  for await (const row of rowsOf<RecordRow>(transaction, allRecords)) {
    signal.throwIfAborted();
    const kind = row.labels.find((label) => label !== 'Entity' && label !== 'Organization') ?? '';
    if (releaseLabels.includes(kind)) continue;
    const file = files.get(kind);
    if (!file || !sameMembers(file.table.labels, row.labels))
      throw new Error(
        `The record ${String(row.values['id'])} has labels that no table holds: ${row.labels.join(', ')}`,
      );
    await file.add([String(row.values['id'])], row);
  }
  let group: RelationshipRow[] = [];
  for await (const row of rowsOf<RelationshipRow>(transaction, allRelationships)) {
    signal.throwIfAborted();
    if (group[0] && group[0].from !== row.from) {
      await addGroup(files, group);
      group = [];
    }
    group.push(row);
  }
  await addGroup(files, group);
  return Promise.all(tables.map((table) => (files.get(table.kind) as OpenTable).end(dictionary)));
}

interface RecordRow extends Values, RecordShape {
  readonly labels: readonly string[];
}
interface RelationshipRow extends Values, RecordShape {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

async function* rowsOf<Row extends RecordShape>(transaction: Run, cypher: string): AsyncGenerator<Row> {
  for await (const record of transaction.run<Row>(cypher)) yield record.toObject();
}

const sameMembers = (one: readonly string[] | null, other: readonly string[]): boolean =>
  one !== null && one.length === other.length && one.every((member) => other.includes(member));

/** The relationships that leave one record, in an order that does not depend on how they were written. */
async function addGroup(files: ReadonlyMap<string, OpenTable>, group: readonly RelationshipRow[]): Promise<void> {
  const keyed = group.map((row) => ({ row, key: JSON.stringify([row.to, Object.entries(row.values).sort()]) }));
  for (const { row } of keyed.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const file = files.get(row.type);
    if (!file || file.table.labels)
      throw new Error(`No table holds the relationship ${row.from} ${row.type} ${row.to}.`);
    await file.add([row.from, row.to], row);
  }
}
