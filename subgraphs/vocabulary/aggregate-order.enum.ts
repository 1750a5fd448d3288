import { defineEnum } from './define-enum.js';

/** The orders of groups. */
export const AggregateOrder = defineEnum('AggregateOrder', 'The orders of groups; ties are broken by their keys.', {
  KEY_ASC: 'By the keys, in the order of groupBy; what states none comes last.',
  KEY_DESC: 'By the keys, backwards.',
  COUNT_DESC: 'Most rows first.',
  COUNT_ASC: 'Fewest rows first.',
  SUM_DESC: 'Largest sum first.',
  SUM_ASC: 'Smallest sum first.',
  MEAN_DESC: 'Highest mean first.',
  MEAN_ASC: 'Lowest mean first.',
  MEDIAN_DESC: 'Highest median first.',
  MEDIAN_ASC: 'Lowest median first.',
});
export type AggregateOrder = keyof typeof AggregateOrder;
