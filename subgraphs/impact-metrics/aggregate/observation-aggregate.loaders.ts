import { arrange, arrangedBy } from '../../shared/arrange.js';
import { BadUserInputError } from '../../shared/errors.js';
import { compileFilter } from '../../shared/filter.js';
import { checkGrouping, maxGroups } from '../../shared/group.js';
import type { ExecuteRead } from '../../shared/query.js';
import { metricById } from '../metric/metric.queries.js';
import type { ObservationAggregateArguments, ObservationSeriesArguments } from './observation-aggregate.input.js';
import { yearsBetween, type MetricNature } from './observation-aggregate.formulas.js';
import { observationAggregates } from './observation-aggregate.queries.js';
import {
  observationAggregateFilters,
  organizationGroupKeys,
  organizationTotalFilters,
} from './observation-group.filter.js';
import {
  groupOfObservations,
  insistOn,
  measuresOf,
  type GroupOfObservations,
  type TotalOf,
} from './observation-group.js';
import type { ObservationGroupRow } from './observation-group.row.js';
import { organizationTotals, type OrganizationGroupKey } from './organization-total.queries.js';

type Arguments = Pick<ObservationAggregateArguments, keyof ObservationAggregateArguments>;

/** Unless a client says otherwise, only what was observed, and no background figures. */
const soundFilter = ({ filter, withContext }: Pick<Arguments, 'filter' | 'withContext'>): object => ({
  status: { eq: 'OBSERVED' },
  ...(withContext ? {} : { context: { eq: false } }),
  ...Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value != null)),
});

/** The most figures that a group names. */
const maxListed = 100;

const isOrganizationKey = (name: string): name is OrganizationGroupKey => name in organizationGroupKeys;
const keyName = (keys: readonly unknown[]): string => JSON.stringify(keys);

/** Counts organisations once, when the first group is asked for its coverage. */
function totals(executeRead: ExecuteRead, { groupBy, filter, subjects }: Arguments): TotalOf {
  const places = groupBy.flatMap((name, index) => (isOrganizationKey(name) ? [{ name, index }] : []));
  const { role, organization } = (filter ?? {}) as Record<string, object | undefined>;
  let counted: Promise<Map<string, number>> | undefined;
  const count = async () => {
    const { predicates, params } = compileFilter(organizationTotalFilters, { role, organization });
    const names = places.map(({ name }) => name);
    const rows = await executeRead(organizationTotals(names, predicates), params);
    return new Map(rows.map((row) => [keyName(row.keys), row.total]));
  };
  return async (keys) => {
    if (subjects !== 'ORGANIZATION') return null;
    counted ??= count();
    return (await counted).get(keyName(places.map(({ index }) => keys[index] ?? null))) ?? null;
  };
}

async function metricsOf(executeRead: ExecuteRead, rows: readonly ObservationGroupRow[]) {
  const ids = new Set(rows.flatMap(({ metricIds }) => (metricIds.length === 1 ? metricIds : [])));
  const metrics = ids.size === 0 ? [] : await executeRead(metricById, { ids: [...ids] });
  const natures = new Map<string, MetricNature>(metrics.map((metric) => [metric.id, metric]));
  return ({ metricIds }: ObservationGroupRow): MetricNature | null => natures.get(metricIds[0] ?? '') ?? null;
}

/** The aggregates of observations: one statement, one for the metrics met, and one for coverage when asked. */
export const observationAggregateLoaders = (executeRead: ExecuteRead) => {
  const groups = async (args: Arguments): Promise<GroupOfObservations[]> => {
    const { groupBy, subjects, take, percentiles, listed } = args;
    checkGrouping(groupBy, percentiles);
    if (listed < 0 || listed > maxListed) throw new BadUserInputError(`listed must be between 0 and ${maxListed}.`);
    const { predicates, params } = compileFilter(observationAggregateFilters, soundFilter(args));
    const query = observationAggregates({ groupBy, subjects, take, percentiles: percentiles.length, predicates });
    const rows = await executeRead(query, {
      ...params,
      ...{ percentiles: percentiles.map((percent) => percent / 100), listed: BigInt(listed) },
    });
    if (rows.length > maxGroups)
      throw new BadUserInputError(`There are more than ${maxGroups} groups: filter, or group by less.`);
    const metricOf = await metricsOf(executeRead, rows);
    for (const measure of arrangedBy(args)) for (const row of rows) insistOn(measure, row, metricOf(row));
    const candidates = rows.map((row) => ({ row, keys: row.keys, units: row.units, measures: measuresOf(row) }));
    const totalOf = totals(executeRead, args);
    return arrange(candidates, args).map(({ row }) =>
      groupOfObservations(row, groupBy, percentiles, metricOf(row), totalOf),
    );
  };
  const series = async (args: ObservationSeriesArguments) => {
    const found = await groups({
      ...args,
      ...{ filter: { ...args.filter, year: { ...args.filter?.year, isNull: false } }, groupBy: ['YEAR'] },
      ...{ percentiles: [], orderBy: 'KEY_ASC', limit: 1_000 },
    });
    const byYear = new Map(found.map((group) => [group.firstYear, group]));
    return yearsBetween(found.flatMap(({ firstYear }) => firstYear ?? [])).map((year) => ({
      ...{ year, group: byYear.get(year) ?? null },
    }));
  };
  return { observationAggregates: groups, observationSeries: series };
};

export type ObservationAggregateLoaders = ReturnType<typeof observationAggregateLoaders>;
