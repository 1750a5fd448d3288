import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cellOf, typeOf } from './cell.js';
import type { Cell } from './csv.js';
import type { Dictionary } from './dictionary.js';
import type { TableEntry } from './manifest.js';
import { TableWriter } from './table-file.js';
import { columnsOf, type Table, type ValueType } from './table.js';

/** The properties of a record or a relationship, and which of them are floats. */
export interface Values {
  readonly values: Readonly<Record<string, unknown>>;
  readonly floats: readonly string[];
}

/** A table while it is written, with what is found out about its columns. */
export class OpenTable {
  readonly #writer: TableWriter;
  readonly #path: string;
  readonly #types = new Map<string, ValueType>();
  readonly #values = new Map<string, number>();

  constructor(
    readonly table: Table,
    folder: string,
  ) {
    this.#path = join(folder, `${table.name}.csv.gz`);
    this.#writer = new TableWriter(this.#path, columnsOf(table));
  }

  async add(keys: readonly string[], { values, floats }: Values): Promise<void> {
    const cells: Cell[] = [...keys];
    for (const property of this.table.properties) {
      const value = values[property];
      if (value !== undefined && value !== null) this.#note(property, typeOf(value, floats.includes(property)));
      cells.push(cellOf(value));
    }
    await this.#writer.add(cells);
  }

  async end(dictionary: Dictionary): Promise<TableEntry> {
    const { table } = this;
    const { rows, sha256 } = await this.#writer.end();
    const columns = columnsOf(table).map((name) => ({
      name,
      type: table.keys.includes(name) ? ('string' as const) : (this.#types.get(name) ?? null),
      values: table.keys.includes(name) ? rows : (this.#values.get(name) ?? 0),
      description: dictionary.column(table, name),
    }));
    const { name, kind, labels } = table;
    const { size: bytes } = await stat(this.#path);
    return {
      name,
      file: `${name}.csv.gz`,
      kind,
      labels,
      rows,
      sha256,
      bytes,
      description: dictionary.table(table),
      columns,
    };
  }

  #note(property: string, type: ValueType): void {
    const known = this.#types.get(property);
    if (known && known !== type)
      throw new Error(`The property ${property} of ${this.table.kind} holds both ${known} and ${type}.`);
    this.#types.set(property, type);
    this.#values.set(property, (this.#values.get(property) ?? 0) + 1);
  }
}
