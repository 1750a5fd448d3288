import { defineEnum } from '../../vocabulary/define-enum.js';

/** The orders of the list of releases. */
export const ReleaseOrder = defineEnum('ReleaseOrder', 'The orders of the list of releases.', {
  NUMBER_DESC: 'Latest first.',
  NUMBER_ASC: 'First one first.',
});

export const releaseOrders = {
  NUMBER_DESC: { key: 'number', type: 'number', descending: true },
  NUMBER_ASC: { key: 'number', type: 'number', descending: false },
} as const;

/** The orders of a list of changes. */
export const ReleaseChangeOrder = defineEnum(
  'ReleaseChangeOrder',
  'The orders of a list of changes; ties are broken by id.',
  {
    RECORD_ASC: 'By the id of the record.',
    RECORD_DESC: 'By the id of the record, backwards.',
  },
);

export const releaseChangeOrders = {
  RECORD_ASC: { key: 'recordId', type: 'string', descending: false },
  RECORD_DESC: { key: 'recordId', type: 'string', descending: true },
} as const;
