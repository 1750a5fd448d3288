import { integer, listOf, number, oneOf, optional, text, type ColumnRule, type RowRules } from '../../shared/query.js';
import { ObservationStatus } from '../observation/observation-status.enum.js';
import { ObservationSubject } from './observation-subject.enum.js';

/** One group of observations as the database counts it. */
export interface ObservationGroupRow {
  keys: (string | number | null)[];
  count: number;
  distinct: number;
  /** At most two of each: more than one is what matters. */
  metricIds: string[];
  qualifiers: string[];
  units: string[];
  statuses: ObservationStatus[];
  subjects: ObservationSubject[];
  populations: number;
  ranges: number;
  conflicting: number;
  selfReported: number;
  undated: number;
  firstYear: number | null;
  lastYear: number | null;
  observationIds: string[];
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

export const observationGroupRules: RowRules<ObservationGroupRow> = {
  keys: listOf(key),
  count: integer,
  distinct: integer,
  metricIds: listOf(text),
  qualifiers: listOf(text),
  units: listOf(text),
  statuses: listOf(oneOf(ObservationStatus)),
  subjects: listOf(oneOf(ObservationSubject)),
  populations: integer,
  ranges: integer,
  conflicting: integer,
  selfReported: integer,
  undated: integer,
  firstYear: optional(integer),
  lastYear: optional(integer),
  observationIds: listOf(text),
  total: optional(number),
  mean: optional(number),
  median: optional(number),
  percentiles: listOf(optional(number)),
  min: optional(number),
  max: optional(number),
};

/** How many organisations could have reported, group by group. */
export interface GroupTotalRow {
  keys: (string | number | null)[];
  total: number;
}

export const groupTotalRules: RowRules<GroupTotalRow> = { keys: listOf(key), total: integer };
