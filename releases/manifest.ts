import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValueType } from './table.js';

export const formatName = 'impact-sourcing-graph-release/1';

/** A column of a table as the dictionary describes it. */
export interface ColumnEntry {
  readonly name: string;
  /** Null where no row has a value. */
  readonly type: ValueType | null;
  /** How many rows have a value. */
  readonly values: number;
  readonly description: string;
}

export interface TableEntry {
  readonly name: string;
  readonly file: string;
  readonly kind: string;
  /** Null where the rows are relationships. */
  readonly labels: readonly string[] | null;
  readonly rows: number;
  /** Of the text before compression, in hexadecimal. */
  readonly sha256: string;
  /** Size of the compressed file. */
  readonly bytes: number;
  readonly description: string;
  readonly columns: readonly ColumnEntry[];
}

/** How many records or relationships of a kind a difference holds. */
export interface KindDifference {
  readonly kind: string;
  readonly added: number;
  readonly ended: number;
  readonly changed: number;
}

/** What a release says of itself, as `manifest.json` in its folder. */
export interface Manifest {
  readonly format: typeof formatName;
  readonly id: string;
  readonly number: number;
  /** `sha256:` and the hash over the tables, see `hashOf`. */
  readonly hash: string;
  /** The revision of the graph it was cut at. */
  readonly revision: number;
  readonly createdAt: string;
  readonly note: string | null;
  readonly recordCount: number;
  readonly relationshipCount: number;
  readonly licence: string;
  readonly citation: string;
  readonly tables: readonly TableEntry[];
  /** Against the release before; null for the first. */
  readonly difference: { readonly from: number; readonly counts: readonly KindDifference[] } | null;
}

export const releaseId = (number: number): string => `release:${number}`;

/** The one hash over all tables: of one line `<sha256>  <name>.csv` for each, by name, as sha256sum prints it. */
export function hashOf(entries: readonly Pick<TableEntry, 'name' | 'sha256'>[]): string {
  const lines = entries
    .map(({ name, sha256 }) => `${sha256}  ${name}.csv\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`;
}

export const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
