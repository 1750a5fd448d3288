import { textOf } from './cells.js';
import { valueOf, type Column } from './columns.js';
import { edgeColumns, nodeColumns } from './network.js';
import type { ExportRow } from './pages.js';
import { xmlName, xmlText } from './xml.js';

/** A network as it is read: its nodes first, then its edges. */
export interface NetworkPages {
  readonly nodes: AsyncIterable<ExportRow[]>;
  readonly edges: AsyncIterable<ExportRow[]>;
  /** What it is, for whoever opens the file. */
  readonly description: string;
}

const types: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
};

/** Columns that are part of the element itself, not data below it. */
const inElement: readonly string[] = ['id', 'source', 'target'];
const dataColumns = (columns: readonly Column[]): Column[] => columns.filter(({ name }) => !inElement.includes(name));

const keyOf = (element: 'node' | 'edge', { name }: Column): string => `${element}.${name}`;

const keys = (element: 'node' | 'edge', columns: readonly Column[]): string =>
  dataColumns(columns)
    .map((column) => {
      const { name, type, description } = column;
      return `  <key id="${keyOf(element, column)}" for="${element}" attr.name="${name}" attr.type="${types[type]}"><desc>${xmlText(description)}</desc></key>\n`;
    })
    .join('');

function data(element: 'node' | 'edge', columns: readonly Column[], row: ExportRow): string {
  return dataColumns(columns)
    .map((column) => {
      const text = textOf(valueOf(column, row));
      return text === null ? '' : `<data key="${keyOf(element, column)}">${xmlText(text)}</data>`;
    })
    .join('');
}

/** The network as GraphML 1.0, undirected; a missing value is a missing data element. */
export async function* graphml({ nodes, edges, description }: NetworkPages): AsyncGenerator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n' +
    `  <desc>${xmlText(description)}</desc>\n${keys('node', nodeColumns)}${keys('edge', edgeColumns)}` +
    '  <graph id="network" edgedefault="undirected">\n'
  );
  const element = (name: 'node' | 'edge', ends: string, row: ExportRow, columns: readonly Column[]) =>
    `    <${name} id="${xmlName(row.id)}"${ends}>${data(name, columns, row)}</${name}>\n`;
  for await (const rows of nodes) yield rows.map((row) => element('node', '', row, nodeColumns)).join('');
  for await (const rows of edges) yield rows.map((row) => element('edge', endsOf(row), row, edgeColumns)).join('');
  yield '  </graph>\n</graphml>\n';
}

/** The two ends of an edge as attributes. */
export const endsOf = (row: ExportRow): string =>
  ` source="${xmlName(String(row['source']))}" target="${xmlName(String(row['target']))}"`;
