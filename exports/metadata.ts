import { licence } from '../releases/citation-text.js';
import { separator } from './cells.js';
import type { Column } from './columns.js';
import { editionCitation, type Edition } from './edition.js';

/** What an export is told by. */
export interface ExportDescription {
  /** The address of the data relative to the description, bound to the revision. */
  readonly url: string;
  readonly title: string;
  readonly format: string;
  readonly edition: Edition;
  readonly query: object;
  readonly rowCounts: Readonly<Record<string, number>>;
  /** One table, or for a network its nodes and edges. */
  readonly tables: Readonly<Record<string, readonly Column[]>>;
}

const schemaOf = (columns: readonly Column[]) => ({
  primaryKey: 'id',
  columns: columns.map(({ name, type, isList, description }) => ({
    name,
    titles: name,
    datatype: type,
    ...(isList && { separator }),
    'dc:description': description,
  })),
});

/** The description of an export in the terms of CSV on the Web; what these have no term for is in its notes. */
export function metadataOf(description: ExportDescription): object {
  const { url, title, format, edition, query, rowCounts, tables } = description;
  const { revision, release } = edition;
  const schemas = Object.entries(tables);
  const [, only] = schemas[0] as [string, readonly Column[]];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    ...(schemas.length === 1
      ? { url, tableSchema: schemaOf(only) }
      : { tables: schemas.map(([name, columns]) => ({ url: `network-${name}.csv`, tableSchema: schemaOf(columns) })) }),
    'dc:title': title,
    'dc:format': format,
    'dc:rights': licence,
    'dc:bibliographicCitation': editionCitation(edition, title),
    notes: [
      {
        data: url,
        revision,
        release: release && { id: release.id, hash: release.hash, createdAt: release.createdAt },
        query,
        rowCounts,
        sources:
          'Each sourceId is a row of sources.csv at the same revision. The licence of a source is not stated: its page keeps its own rights.',
        formulas:
          'In CSV a text that begins with = + - @, a tab or a carriage return has an apostrophe in front; numbers have not.',
      },
    ],
  };
}
