import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { labels as labelModels, relationshipTypes } from '../../schema/graph/model.js';
import type { GraphEdge, GraphNode, PropertyValue } from '../graph.js';
import { measured } from '../write/properties.js';

/** What a full import is told of one file: `nodes` or the relationship type, then header and data. */
export interface ImportFiles {
  readonly nodes: readonly (readonly string[])[];
  readonly relationships: readonly { readonly type: string; readonly files: readonly string[] }[];
}

/** Between the elements of a list; no text of ours holds it. */
export const arrayDelimiter = '|';
const bufferLength = 1 << 20;

/** One pair of files: rows as they come, and a header that knows the type of each column once all are written. */
class CsvFile {
  readonly #descriptor: number;
  readonly #types: (string | undefined)[];
  #buffer = '';

  constructor(
    readonly folder: string,
    readonly name: string,
    readonly columns: readonly string[],
  ) {
    this.#descriptor = openSync(join(folder, `${name}.csv`), 'w');
    this.#types = columns.map(() => undefined);
  }

  /** Cells of fixed columns in front, then the properties. */
  write(front: readonly string[], properties: Readonly<Record<string, PropertyValue>>): void {
    let row = front.join(',');
    for (let index = 0; index < this.columns.length; index += 1) {
      const column = this.columns[index] as string;
      const value = properties[column];
      row += ',';
      if (value === undefined) continue;
      this.#types[index] ??= typeOf(column, value);
      row += cell(value);
    }
    this.#buffer += `${row}\n`;
    if (this.#buffer.length > bufferLength) this.#flush();
  }

  /** The header and the data, in the order that the import wants them. */
  close(front: readonly string[]): readonly string[] {
    this.#flush();
    closeSync(this.#descriptor);
    const header = this.columns.map((column, index) => `${column}:${this.#types[index] ?? 'IGNORE'}`);
    const headerFile = join(this.folder, `${this.name}-header.csv`);
    writeFileSync(headerFile, `${[...front, ...header].join(',')}\n`);
    return [headerFile, join(this.folder, `${this.name}.csv`)];
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#buffer);
    this.#buffer = '';
  }
}

function typeOf(name: string, value: PropertyValue): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return measured.has(name) ? 'double' : 'long';
  return 'string[]';
}

// Written here and not by a library: tens of millions of rows, where a library takes several times as long.
function cell(value: PropertyValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(arrayDelimiter);
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""').replaceAll('\n', ' ')}"` : text;
}

/** Writes nodes and relationships of any label and type, each into a file of its own. */
export class CsvWriter {
  readonly #nodes = new Map<string, CsvFile>();
  readonly #edges = new Map<string, CsvFile>();

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  write(item: GraphNode | GraphEdge): void {
    if ('type' in item) {
      const columns = (): readonly string[] => relationshipTypes[item.type]?.properties ?? [];
      this.#file(this.#edges, item.type, columns).write([item.from, item.to], item.properties);
    } else {
      const columns = (): string[] => Object.keys(labelModels[item.label]?.properties ?? item.properties);
      this.#file(this.#nodes, item.label, columns).write([item.id, item.labels.join(arrayDelimiter)], item.properties);
    }
  }

  close(): ImportFiles {
    return {
      nodes: [...this.#nodes.values()].map((file) => file.close([':ID', ':LABEL'])),
      relationships: [...this.#edges].map(([type, file]) => ({ type, files: file.close([':START_ID', ':END_ID']) })),
    };
  }

  #file(files: Map<string, CsvFile>, name: string, columns: () => readonly string[]): CsvFile {
    const file = files.get(name) ?? new CsvFile(this.folder, name, columns());
    files.set(name, file);
    return file;
  }
}
