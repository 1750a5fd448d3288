import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of the list of worker groups. */
export const WorkerGroupOrder = defineEnum(
  'WorkerGroupOrder',
  'The orders of the list of worker groups; ties are broken by id.',
  { NAME_ASC: 'By name, case and accents ignored.', NAME_DESC: 'By name, backwards.' },
);

/** Each order with its stored sort key. */
export const workerGroupOrders = {
  NAME_ASC: { key: 'sortName', type: 'string', descending: false },
  NAME_DESC: { key: 'sortName', type: 'string', descending: true },
} as const;
