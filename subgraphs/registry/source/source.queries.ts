import { among, foldedText, range } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { integer, optional, text, type RowRules } from '../../shared/query.js';
import { sourceOrders } from './source.order.js';
import type { Source } from './source.type.js';

const columns = {
  id: 'n.id',
  title: 'n.title',
  publisher: 'n.publisher',
  url: 'n.url',
  year: 'n.year',
  extentSeen: 'n.extentSeen',
  note: 'n.note',
  citationCount: 'n.citationCount',
} as const;

const rules: RowRules<Source> = {
  id: text,
  title: text,
  publisher: optional(text),
  url: optional(text),
  year: optional(integer),
  extentSeen: text,
  note: optional(text),
  citationCount: integer,
};

const sourceList = {
  label: 'Source',
  columns,
  rules,
  orders: sourceOrders,
  filters: { title: foldedText('sortTitle', fold), year: range('year'), publisher: among('publisher') },
  facets: { years: 'toString(n.year)' },
} as const;

export const sourceById = rowsById('sourceById', 'Entity:Source', columns, rules);

/** All sources. */
export const sources: List<Source> = { name: 'sources', ...sourceList };

/** The sources that an organisation itself cites; its facts cite their own. */
export const sourcesByOrganizationId: List<Source> = {
  name: 'sourcesByOrganizationId',
  ...sourceList,
  parent: { labels: 'Entity:Organization', match: 'MATCH (p)-[:CITES]->(n:Source)' },
};

export const sourcesByFactId = rowsByParentId(
  'sourcesByFactId',
  { labels: 'Entity:Fact', pattern: '-[:CITES]->(n:Source)', order: 'n.sortTitle' },
  columns,
  rules,
);
