import { textOf } from './cells.js';
import { valueOf, type Column } from './columns.js';
import { endsOf, type NetworkPages } from './graphml.js';
import { edgeColumns, nodeColumns } from './network.js';
import type { ExportRow } from './pages.js';
import { xmlName, xmlText } from './xml.js';

const types: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

/** Columns that are part of the element itself. */
const inElement: readonly string[] = ['id', 'label', 'source', 'target'];
const values = (columns: readonly Column[]): Column[] => columns.filter(({ name }) => !inElement.includes(name));

const attributes = (element: 'node' | 'edge', columns: readonly Column[]): string => {
  const lines = values(columns).map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `    <attributes class="${element}" mode="static">\n${lines.join('')}    </attributes>\n`;
};

function attributeValues(columns: readonly Column[], row: ExportRow): string {
  const given = values(columns).flatMap((column) => {
    const text = textOf(valueOf(column, row));
    return text === null ? [] : [`<attvalue for="${column.name}" value="${xmlText(text)}"/>`];
  });
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}

/** The widest time an edge may have held, as far as it is stated; nothing for an undated one, which thus always holds. */
function timeOf({ firstDay, lastDay }: ExportRow): string {
  const start = typeof firstDay === 'string' ? ` start="${firstDay}"` : '';
  const end = typeof lastDay === 'string' ? ` end="${lastDay}"` : '';
  return start + end;
}

const node = (row: ExportRow): string =>
  `      <node id="${xmlName(row.id)}" label="${xmlText(String(row['name']))}">${attributeValues(nodeColumns, row)}</node>\n`;

function edge(row: ExportRow): string {
  const time = timeOf(row);
  const spells = time === '' ? '' : `<spells><spell${time}/></spells>`;
  return `      <edge id="${xmlName(row.id)}"${endsOf(row)}${time}>${attributeValues(edgeColumns, row)}${spells}</edge>\n`;
}

/** The network as dynamic GEXF 1.2: edges have start and end, nodes are always there. graphology's writer has no time and no stream. */
export async function* gexf({ nodes, edges, description }: NetworkPages): AsyncGenerator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n' +
    `  <meta><creator>Impact Sourcing Graph</creator><description>${xmlText(description)}</description></meta>\n` +
    '  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">\n' +
    attributes('node', nodeColumns) +
    attributes('edge', edgeColumns) +
    '    <nodes>\n'
  );
  for await (const rows of nodes) yield rows.map(node).join('');
  yield '    </nodes>\n    <edges>\n';
  for await (const rows of edges) yield rows.map(edge).join('');
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
