import { RefusedArithmeticError } from '../../shared/errors.js';
import type { Measures } from '../../shared/arrange.js';
import type { AggregateFigures } from '../../vocabulary/aggregate-figures.type.js';
import {
  flagsOf,
  refusalOfFigures,
  refusalOfSum,
  type MetricNature,
  type Refusal,
} from './observation-aggregate.formulas.js';
import type { ObservationGroupKey } from './observation-group-key.enum.js';
import type { ObservationGroupRow } from './observation-group.row.js';

/** A group as its resolvers see it: keys by name, measures that refuse themselves. */
export type GroupOfObservations = ReturnType<typeof groupOfObservations>;

/** How many organisations could have reported in the group of these keys. */
export type TotalOf = (keys: ObservationGroupRow['keys']) => Promise<number | null>;

const fields: Readonly<Record<ObservationGroupKey, string>> = {
  METRIC: 'metricId',
  QUALIFIER: 'qualifier',
  UNIT: 'unit',
  YEAR: 'year',
  STATUS: 'status',
  EVIDENCE_LEVEL: 'evidenceLevel',
  SETTING: 'setting',
  COUNTRY: 'countryId',
  REGION: 'region',
  SUBREGION: 'subregion',
  ROLE: 'role',
  KIND: 'kind',
  WORKER_GROUP: 'workerGroupId',
};

const insist = (refusal: Refusal | null): void => {
  if (refusal) throw new RefusedArithmeticError(refusal.code, refusal.message);
};

/** Throws where a measure of a row is refused. */
export function insistOn(measure: keyof Measures, row: ObservationGroupRow, metric: MetricNature | null): void {
  if (measure === 'count' || measure === 'distinct') return;
  insist(measure === 'sum' ? refusalOfSum(row, metric) : refusalOfFigures(row));
}

/** What groups are filtered and ordered by. */
export const measuresOf = (row: ObservationGroupRow): Measures => ({
  ...{ count: row.count, distinct: row.distinct, sum: row.total, mean: row.mean, median: row.median },
  ...{ min: row.min, max: row.max },
});

/** A group from its row. */
export function groupOfObservations(
  row: ObservationGroupRow,
  groupBy: readonly ObservationGroupKey[],
  percentiles: readonly number[],
  metric: MetricNature | null,
  totalOf: TotalOf,
) {
  const figures = () => {
    insistOn('mean', row, metric);
    return {
      ...{ unit: row.units[0] ?? null, mean: row.mean, median: row.median, min: row.min, max: row.max },
      sum: () => {
        insistOn('sum', row, metric);
        return row.total;
      },
      percentiles: percentiles.map((percent, index) => ({ percent, value: row.percentiles[index] ?? null })),
    } satisfies Record<keyof AggregateFigures, unknown>;
  };
  const keys: Readonly<Record<string, string | number | null>> = Object.fromEntries(
    groupBy.map((name, index) => [fields[name], row.keys[index] ?? null]),
  );
  const { count, distinct, firstYear, lastYear, ranges, conflicting } = row;
  return {
    ...keys,
    ...{ count, distinct, firstYear, lastYear, ranges, conflicting, figures, flags: flagsOf(row, metric) },
    observationIds: [...row.observationIds].sort(),
    coverage: {
      reporting: distinct,
      selfReportedShare: count === 0 ? null : (row.selfReported * 100) / count,
      total: () => totalOf(row.keys),
    },
    metricId: typeof keys['metricId'] === 'string' ? keys['metricId'] : null,
    countryId: typeof keys['countryId'] === 'string' ? keys['countryId'] : null,
    workerGroupId: typeof keys['workerGroupId'] === 'string' ? keys['workerGroupId'] : null,
  };
}
