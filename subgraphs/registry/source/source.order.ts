import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of every list of sources. */
export const SourceOrder = defineEnum('SourceOrder', 'The orders of a list of sources; ties are broken by id.', {
  TITLE_ASC: 'By title, case and accents ignored.',
  TITLE_DESC: 'By title, backwards.',
  YEAR_DESC: 'Latest year first; those of an unclear year last.',
  YEAR_ASC: 'Those of an unclear year first, then earliest year first.',
  CITATION_COUNT_DESC: 'Most cited first.',
  CITATION_COUNT_ASC: 'Least cited first.',
});

/** Each order with its stored sort key; the year is 0 where it is unclear. */
export const sourceOrders = {
  TITLE_ASC: { key: 'sortTitle', type: 'string', descending: false },
  TITLE_DESC: { key: 'sortTitle', type: 'string', descending: true },
  YEAR_DESC: { key: 'yearKey', type: 'number', descending: true },
  YEAR_ASC: { key: 'yearKey', type: 'number', descending: false },
  CITATION_COUNT_DESC: { key: 'citationCount', type: 'number', descending: true },
  CITATION_COUNT_ASC: { key: 'citationCount', type: 'number', descending: false },
} as const;
