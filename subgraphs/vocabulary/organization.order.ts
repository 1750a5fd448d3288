import { defineEnum } from './define-enum.js';

/** The orders of every list of organisations. */
export const OrganizationOrder = defineEnum(
  'OrganizationOrder',
  'The orders of a list of organisations; ties are broken by id.',
  {
    NAME_ASC: 'By name, case and accents ignored.',
    NAME_DESC: 'By name, backwards.',
    PARTNERSHIP_COUNT_DESC: 'Most partnerships first.',
    PARTNERSHIP_COUNT_ASC: 'Fewest partnerships first.',
  },
);

/** Each order with its stored sort key. */
export const organizationOrders = {
  NAME_ASC: { key: 'sortName', type: 'string', descending: false },
  NAME_DESC: { key: 'sortName', type: 'string', descending: true },
  PARTNERSHIP_COUNT_DESC: { key: 'partnershipCount', type: 'number', descending: true },
  PARTNERSHIP_COUNT_ASC: { key: 'partnershipCount', type: 'number', descending: false },
} as const;
