import { count, optional, slug, text, webAddress, year } from '../cells.js';
import { table, type RowOf } from '../table.js';

export const sourceTable = table({
  file: 'sources.csv',
  key: ['source_id'],
  columns: {
    ...{ source_id: slug, url: optional(webAddress), title: text, publisher: optional(text), year: optional(year) },
    ...{ extent_seen: text, quality_note: optional(text), rows_using: count },
  },
});

export type SourceRow = RowOf<typeof sourceTable>;
