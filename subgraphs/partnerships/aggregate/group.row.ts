import { groupKey, groupMeasureRules, type GroupKey, type GroupMeasures } from '../../shared/group-row.js';
import { integer, listOf, text, type RowRules } from '../../shared/query.js';

/** One group of organisations or partnerships as the database counts it. */
export interface GroupRow extends GroupMeasures {
  keys: GroupKey[];
  count: number;
  distinct: number;
  stated: number;
  /** At most two of each: more than one is what matters. */
  units: string[];
  families: string[];
}

export const groupRules: RowRules<GroupRow> = {
  keys: listOf(groupKey),
  count: integer,
  distinct: integer,
  stated: integer,
  units: listOf(text),
  families: listOf(text),
  ...groupMeasureRules,
};
