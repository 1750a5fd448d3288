import { listOf, number, optional, type ColumnRule, type RowRules } from './query.js';

/** A value that rows are grouped by; null where a row does not state it. */
export type GroupKey = string | number | null;

/** The rule of one key of a group. */
export const groupKey: ColumnRule<GroupKey> = (value) => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError('expected a key');
};

/** What is computed of a group's values; null where there are none. */
export interface GroupMeasures {
  total: number | null;
  mean: number | null;
  median: number | null;
  percentiles: (number | null)[];
  min: number | null;
  max: number | null;
}

export const groupMeasureRules: RowRules<GroupMeasures> = {
  total: optional(number),
  mean: optional(number),
  median: optional(number),
  percentiles: listOf(optional(number)),
  min: optional(number),
  max: optional(number),
};
