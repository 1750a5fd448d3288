import { defineEnum } from './define-enum.js';

/** The orders of every list of ratings; none by score, as scales differ. */
export const RatingOrder = defineEnum(
  'RatingOrder',
  'The orders of a list of ratings; ties are broken by id. There is none by score: scales differ between schemes.',
  { YEAR_DESC: 'Latest year first.', YEAR_ASC: 'Earliest year first.', SCHEME_ASC: 'By scheme.' },
);

/** Each order with its stored sort key. */
export const ratingOrders = {
  YEAR_DESC: { key: 'yearKey', type: 'number', descending: true },
  YEAR_ASC: { key: 'yearKey', type: 'number', descending: false },
  SCHEME_ASC: { key: 'schemeKey', type: 'string', descending: false },
} as const;
