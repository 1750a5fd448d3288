import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of the list of published metrics. */
export const StandardMetricOrder = defineEnum(
  'StandardMetricOrder',
  'The orders of a list of published metrics; ties are broken by id.',
  { NAME_ASC: 'By name, case and accents ignored.', NAME_DESC: 'By name, backwards.' },
);

/** Each order with its stored sort key. */
export const standardMetricOrders = {
  NAME_ASC: { key: 'sortName', type: 'string', descending: false },
  NAME_DESC: { key: 'sortName', type: 'string', descending: true },
} as const;
