import { groupKey, groupMeasureRules, type GroupKey, type GroupMeasures } from '../../shared/group-row.js';
import { integer, listOf, text, type RowRules } from '../../shared/query.js';

/** One group of organisations or partnerships as the database counts it. */
export interface GroupRow extends GroupMeasures {
  keys: GroupKey[];
  count: number;
  stated: number;
  /** At most two of each: more than one is what matters. */
  units: string[];
  families: string[];
}

export const groupRules: RowRules<GroupRow> = {
  keys: listOf(groupKey),
  count: integer,
  stated: integer,
  units: listOf(text),
  families: listOf(text),
  ...groupMeasureRules,
};

/** How many different organisations one group has. */
export interface PartiesRow {
  keys: GroupKey[];
  distinct: number;
}

export const partiesRules: RowRules<PartiesRow> = { keys: listOf(groupKey), distinct: integer };
