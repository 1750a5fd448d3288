import { integer, listOf, number, optional, text, type ColumnRule, type RowRules } from '../../shared/query.js';

/** One group of organisations or partnerships as the database counts it. */
export interface GroupRow {
  keys: (string | number | null)[];
  count: number;
  distinct: number;
  stated: number;
  /** At most two of each: more than one is what matters. */
  units: string[];
  families: string[];
  total: number | null;
  mean: number | null;
  median: number | null;
  percentiles: (number | null)[];
  min: number | null;
  max: number | null;
}

const key: ColumnRule<string | number | null> = (value) => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError('expected a key');
};

export const groupRules: RowRules<GroupRow> = {
  keys: listOf(key),
  count: integer,
  distinct: integer,
  stated: integer,
  units: listOf(text),
  families: listOf(text),
  total: optional(number),
  mean: optional(number),
  median: optional(number),
  percentiles: listOf(optional(number)),
  min: optional(number),
  max: optional(number),
};
