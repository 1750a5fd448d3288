import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './csv.js';
import type { KindDifference } from './manifest.js';
import { TableWriter, readTable } from './table-file.js';
import { tables, type Table } from './table.js';

export const changes = ['ADDED', 'ENDED', 'CHANGED'] as const;
export type Change = (typeof changes)[number];

/** One row that two releases differ in. `before` and `after` are hashes of the row, null where it is absent. */
export interface RowChange {
  readonly kind: string;
  readonly change: Change;
  readonly recordId: string;
  /** The other end, for a relationship. */
  readonly otherId: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export const changesFile = 'changes.csv.gz';
const header = ['kind', 'change', 'recordId', 'otherId', 'before', 'after'];

/** Writes what differs between the tables of two folders into the second, and counts it by kind. */
export async function writeDifference(earlier: string, later: string): Promise<KindDifference[]> {
  const writer = new TableWriter(join(later, changesFile), header);
  const counts: KindDifference[] = [];
  for (const table of tables) {
    const count = { added: 0, ended: 0, changed: 0 };
    for await (const row of differing(table, earlier, later)) {
      count[row.change.toLowerCase() as Lowercase<Change>] += 1;
      await writer.add([row.kind, row.change, row.recordId, row.otherId, row.before, row.after]);
    }
    if (count.added + count.ended + count.changed > 0) counts.push({ kind: table.kind, ...count });
  }
  await writer.end();
  return counts;
}

/** The rows that a release's folder says it differs in from the one before. */
export async function* readDifference(folder: string): AsyncGenerator<RowChange> {
  const rows = readTable(join(folder, changesFile));
  await rows.next();
  for await (const [kind, change, recordId, otherId = null, before = null, after = null] of rows) {
    yield { kind: kind ?? '', change: change as Change, recordId: recordId ?? '', otherId, before, after };
  }
}

interface KeyedRow {
  readonly recordId: string;
  readonly otherId: string | null;
  readonly hash: string;
}

/** One table of the earlier release is held as keys and hashes; the later one streams past it. */
async function* differing(table: Table, earlier: string, later: string): AsyncGenerator<RowChange> {
  const before = new Map<string, KeyedRow>();
  for await (const [key, row] of keyedRows(table, earlier)) before.set(key, row);
  for await (const [key, { recordId, otherId, hash }] of keyedRows(table, later)) {
    const old = before.get(key)?.hash ?? null;
    before.delete(key);
    if (old === hash) continue;
    yield { kind: table.kind, change: old ? 'CHANGED' : 'ADDED', recordId, otherId, before: old, after: hash };
  }
  for (const { recordId, otherId, hash } of before.values())
    yield { kind: table.kind, change: 'ENDED', recordId, otherId, before: hash, after: null };
}

/** Rows with the columns by name in their hash, so that a column that comes or goes empty changes nothing. */
async function* keyedRows(table: Table, folder: string): AsyncGenerator<[string, KeyedRow]> {
  const path = join(folder, `${table.name}.csv.gz`);
  // A release that was made before the kind existed has no table of it.
  if (!existsSync(path)) return;
  const rows = readTable(path);
  const names = ((await rows.next()).value ?? []) as string[];
  let last = '';
  let repeats = 0;
  for await (const row of rows) {
    const [recordId = '', otherId] = row.slice(0, table.keys.length) as string[];
    const key = JSON.stringify([recordId, otherId]);
    repeats = key === last ? repeats + 1 : 0;
    last = key;
    yield [repeats > 0 ? `${key} ${repeats}` : key, { recordId, otherId: otherId ?? null, hash: rowHash(names, row) }];
  }
}

const rowHash = (names: readonly string[], row: readonly Cell[]): string =>
  createHash('sha256')
    .update(JSON.stringify(names.flatMap((name, index) => (row[index] == null ? [] : [[name, row[index]]]))))
    .digest('base64url')
    .slice(0, 22);
