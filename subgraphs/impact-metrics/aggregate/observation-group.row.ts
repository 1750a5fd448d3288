import { groupKey, groupMeasureRules, type GroupKey, type GroupMeasures } from '../../shared/group-row.js';
import { integer, listOf, oneOf, optional, text, type RowRules } from '../../shared/query.js';
import { ObservationStatus } from '../observation/observation-status.enum.js';
import { ObservationSubject } from './observation-subject.enum.js';

/** One group of observations as the database counts it. */
export interface ObservationGroupRow extends GroupMeasures {
  keys: GroupKey[];
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
}

export const observationGroupRules: RowRules<ObservationGroupRow> = {
  keys: listOf(groupKey),
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
  ...groupMeasureRules,
};

/** How many organisations could have reported, group by group. */
export interface GroupTotalRow {
  keys: GroupKey[];
  total: number;
}

export const groupTotalRules: RowRules<GroupTotalRow> = { keys: listOf(groupKey), total: integer };
