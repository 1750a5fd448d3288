import { defineEnum } from './define-enum.js';

/** The orders of every list of pledges. */
export const PledgeOrder = defineEnum('PledgeOrder', 'The orders of a list of pledges; ties are broken by id.', {
  BY_YEAR_DESC: 'Latest due year first, those without one last.',
  BY_YEAR_ASC: 'Those without a due year first, then the earliest first.',
});

/** Each order with its stored sort key: the due year, 0 where none is stated. */
export const pledgeOrders = {
  BY_YEAR_DESC: { key: 'byYearKey', type: 'number', descending: true },
  BY_YEAR_ASC: { key: 'byYearKey', type: 'number', descending: false },
} as const;
