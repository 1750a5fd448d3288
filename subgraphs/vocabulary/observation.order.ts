import { defineEnum } from './define-enum.js';

/** The orders of every list of observations. */
export const ObservationOrder = defineEnum(
  'ObservationOrder',
  'The orders of a list of observations; ties are broken by id.',
  {
    YEAR_DESC: 'Latest year first; those without a stated year last.',
    YEAR_ASC: 'Those without a stated year first, then earliest year first.',
  },
);

/** Each order with its stored sort key: the year, 0 where none is stated. */
export const observationOrders = {
  YEAR_DESC: { key: 'yearKey', type: 'number', descending: true },
  YEAR_ASC: { key: 'yearKey', type: 'number', descending: false },
} as const;
