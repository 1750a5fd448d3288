/** What a group of figures consists of, as far as it decides what may be computed from it. */
export interface GroupMakeUp {
  readonly count: number;
  readonly distinct: number;
  readonly metricIds: readonly string[];
  readonly qualifiers: readonly string[];
  readonly units: readonly string[];
  readonly statuses: readonly string[];
  readonly subjects: readonly string[];
  readonly populations: number;
  readonly ranges: number;
  readonly conflicting: number;
  readonly selfReported: number;
  readonly undated: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** What of a metric decides how its figures may be put together. */
export interface MetricNature {
  readonly summable: boolean;
  readonly unitFamily: string;
}

export interface Refusal {
  readonly code: 'UNIT_MISMATCH' | 'DEFINITION_MISMATCH' | 'STATUS_MISMATCH' | 'NOT_SUMMABLE' | 'DOUBLE_COUNT';
  readonly message: string;
}

/** Why no measure of a group means anything; null where they do. */
export function refusalOfFigures({ metricIds, qualifiers, units, statuses }: GroupMakeUp): Refusal | null {
  if (metricIds.length > 1)
    return {
      code: 'DEFINITION_MISMATCH',
      message: `The group mixes metrics (${metricIds.join(', ')}). Filter by metric or group by METRIC.`,
    };
  if (units.length > 1)
    return {
      code: 'UNIT_MISMATCH',
      message: `The group mixes units (${units.join(', ')}). Filter by unit or group by UNIT.`,
    };
  if (qualifiers.length > 1)
    return {
      code: 'DEFINITION_MISMATCH',
      message: 'The figures of the group measure the metric in different ways. Group by QUALIFIER.',
    };
  if (statuses.length > 1)
    return {
      code: 'STATUS_MISMATCH',
      message: `The group mixes figures that are ${statuses.join(', ')}. Filter by status or group by STATUS.`,
    };
  return null;
}

/** Why the figures of a group may not be added up; null where they may. */
export function refusalOfSum(group: GroupMakeUp, metric: MetricNature | null): Refusal | null {
  const refusal = refusalOfFigures(group);
  if (refusal) return refusal;
  if (group.count === 0) return null;
  if (metric?.summable !== true)
    return { code: 'NOT_SUMMABLE', message: `Values of ${group.metricIds.join()} may not be added up.` };
  if (group.subjects.some((subject) => subject !== 'ORGANIZATION'))
    return {
      code: 'NOT_SUMMABLE',
      message: 'Only figures of organisations are added up: those of sectors and countries contain them.',
    };
  if (group.distinct < group.count)
    return {
      code: 'DOUBLE_COUNT',
      message: 'A subject has more than one figure in the group. Take the LATEST of each.',
    };
  return null;
}

export type Flag =
  | 'UNWEIGHTED_MEAN'
  | 'MIXED_YEARS'
  | 'UNDATED_FIGURES'
  | 'MIXED_POPULATIONS'
  | 'CONFLICTING_FIGURES'
  | 'RANGES_LEFT_OUT'
  | 'SELF_REPORTED_ONLY'
  | 'MIXED_SUBJECTS';

const shares = new Set(['PERCENT', 'PERCENT_PER_YEAR', 'RATIO']);

/** What to know before reading the measures of a group. */
export function flagsOf(group: GroupMakeUp, metric: MetricNature | null): Flag[] {
  const holds: readonly (readonly [Flag, boolean])[] = [
    ['UNWEIGHTED_MEAN', metric !== null && shares.has(metric.unitFamily) && group.count > 1],
    ['MIXED_YEARS', group.firstYear !== group.lastYear],
    ['UNDATED_FIGURES', group.undated > 0],
    ['MIXED_POPULATIONS', group.populations > 1],
    ['CONFLICTING_FIGURES', group.conflicting > 0],
    ['RANGES_LEFT_OUT', group.ranges > 0],
    ['SELF_REPORTED_ONLY', group.count > 0 && group.selfReported === group.count],
    ['MIXED_SUBJECTS', group.subjects.length > 1],
  ];
  return holds.filter(([, held]) => held).map(([flag]) => flag);
}

/** Every year from the first to the last, so that a year without a figure is a gap and not left out. */
export const yearsBetween = (years: readonly number[]): number[] =>
  years.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, index) => Math.min(...years) + index);
