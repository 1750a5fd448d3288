import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of every list of facts. */
export const FactOrder = defineEnum('FactOrder', 'The orders of a list of facts; ties are broken by id.', {
  FIELD_ASC: 'By field.',
  AS_OF_DESC: 'Latest date first; undated facts last.',
  AS_OF_ASC: 'Undated facts first, then earliest date first.',
});

/** Each order with its stored sort key: the first day of the date, empty where none is stated. */
export const factOrders = {
  FIELD_ASC: { key: 'field', type: 'string', descending: false },
  AS_OF_DESC: { key: 'asOfKey', type: 'string', descending: true },
  AS_OF_ASC: { key: 'asOfKey', type: 'string', descending: false },
} as const;
