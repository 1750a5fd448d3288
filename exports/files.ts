import type { GraphQLSchema } from 'graphql';
import { columnsOf, type Column } from './columns.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { csvText, jsonLines } from './list-text.js';
import type { ExportList } from './export-list.js';
import { exportLists } from './lists.js';
import { editionCitation } from './edition.js';
import { edgeColumns, networkEdges, networkNodes, nodeColumns, partnershipList } from './network.js';
import { pagesOf, type ListRequest, type Reading } from './pages.js';

/** A file that can be exported. */
export interface ExportFile {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** The root field and the list whose filter and orders it takes. */
  readonly field: string;
  readonly list: ExportList;
  readonly tables: Readonly<Record<string, readonly Column[]>>;
  /** What is counted for its description; `filtered` when the filter applies. */
  readonly counted: Readonly<Record<string, { readonly list: ExportList; readonly filtered: boolean }>>;
  readonly text: (request: ListRequest, reading: Reading) => AsyncGenerator<string>;
}

const csv = 'text/csv; charset=utf-8; header=present';

/** Every file of `/exports/`. */
export const exportFiles = (api: GraphQLSchema): ExportFile[] => [
  ...Object.entries(exportLists).flatMap(([field, list]) => listFiles(field, list, columnsOf(field, list, api))),
  ...networkFiles(),
];

function listFiles(field: string, list: ExportList, columns: readonly Column[]): ExportFile[] {
  const file = {
    ...{ title: `List ${field}`, field, list },
    tables: { [field]: columns },
    counted: { [field]: { list, filtered: true } },
  };
  return [
    {
      ...file,
      name: `${field}.csv`,
      mediaType: csv,
      text: (request, reading) => csvText(columns, pagesOf(list, request, reading)),
    },
    {
      ...file,
      name: `${field}.jsonl`,
      mediaType: 'application/x-ndjson; charset=utf-8',
      text: (request, reading) => jsonLines(columns, pagesOf(list, request, reading)),
    },
  ];
}

function networkFiles(): ExportFile[] {
  const organizations = { list: exportLists['organizations'] as ExportList, filtered: false };
  const partnerships = { list: partnershipList, filtered: true };
  const file = {
    title: 'Network of organisations by their partnerships',
    field: 'partnerships',
    list: partnershipList,
  };
  const whole = {
    ...file,
    tables: { nodes: nodeColumns, edges: edgeColumns },
    counted: { nodes: organizations, partnerships },
  };
  const pages = (request: ListRequest, reading: Reading) => ({
    nodes: networkNodes(reading),
    edges: networkEdges(request, reading),
    description: editionCitation(reading.edition, file.title),
  });
  return [
    {
      ...whole,
      name: 'network.graphml',
      mediaType: 'application/graphml+xml; charset=utf-8',
      text: (request, reading) => graphml(pages(request, reading)),
    },
    {
      ...whole,
      name: 'network.gexf',
      mediaType: 'application/gexf+xml; charset=utf-8',
      text: (request, reading) => gexf(pages(request, reading)),
    },
    {
      ...file,
      name: 'network-nodes.csv',
      mediaType: csv,
      tables: { nodes: nodeColumns },
      counted: { nodes: organizations },
      text: (_, reading) => csvText(nodeColumns, networkNodes(reading)),
    },
    {
      ...file,
      name: 'network-edges.csv',
      mediaType: csv,
      tables: { edges: edgeColumns },
      counted: { partnerships },
      text: (request, reading) => csvText(edgeColumns, networkEdges(request, reading)),
    },
  ];
}
