import { defineEnum } from './define-enum.js';

/** The orders of every list of activities. */
export const ActivityOrder = defineEnum('ActivityOrder', 'The orders of a list of activities.', {
  ID_ASC: 'By id.',
  ID_DESC: 'By id, backwards.',
});

/** Each order with its sort key: an activity has nothing better than its id to be sorted by. */
export const activityOrders = {
  ID_ASC: { key: 'id', type: 'string', descending: false },
  ID_DESC: { key: 'id', type: 'string', descending: true },
} as const;
