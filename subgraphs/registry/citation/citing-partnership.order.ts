import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of the partnerships that cite a source. */
export const CitingPartnershipOrder = defineEnum(
  'CitingPartnershipOrder',
  'The orders of the partnerships that cite a source.',
  { ID_ASC: 'By id.', ID_DESC: 'By id, backwards.' },
);

/** Each order with its sort key: of a partnership, registry may read no more than the id. */
export const citingPartnershipOrders = {
  ID_ASC: { key: 'id', type: 'string', descending: false },
  ID_DESC: { key: 'id', type: 'string', descending: true },
} as const;
