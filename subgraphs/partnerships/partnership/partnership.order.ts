import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of every list of partnerships. */
export const PartnershipOrder = defineEnum(
  'PartnershipOrder',
  'The orders of a list of partnerships; ties are broken by id.',
  {
    START_DESC: 'Latest start first; those without a stated start last.',
    START_ASC: 'Those without a stated start first, then earliest start first.',
  },
);

/** Each order with its stored sort key: the first day of the start, empty where none is stated. */
export const partnershipOrders = {
  START_DESC: { key: 'startKey', type: 'string', descending: true },
  START_ASC: { key: 'startKey', type: 'string', descending: false },
} as const;
