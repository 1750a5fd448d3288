import { arrange, arrangedBy, type Measures } from '../../shared/arrange.js';
import { BadUserInputError, RefusedArithmeticError } from '../../shared/errors.js';
import { compileFilter } from '../../shared/filter.js';
import { checkGrouping, maxGroups } from '../../shared/group.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { AggregateArguments } from '../../vocabulary/aggregate.input.js';
import { refusalOfFigures, refusalOfSum, type Refusal } from './aggregate.formulas.js';
import {
  groupsOf,
  organizationAggregate,
  partiesOf,
  partnershipAggregate,
  type Aggregate,
} from './aggregate.queries.js';
import type { GroupRow } from './group.row.js';

const fields: Readonly<Record<string, string>> = { COUNTRY: 'countryId', WORKER_GROUP: 'workerGroupId' };

const insist = (refusal: Refusal | null): void => {
  if (refusal) throw new RefusedArithmeticError(refusal.code, refusal.message);
};

function insistOn(measure: keyof Measures, row: GroupRow): void {
  if (measure === 'count' || measure === 'distinct') return;
  insist(measure === 'sum' ? refusalOfSum(row) : refusalOfFigures(row));
}

function group(row: GroupRow, distinct: number, groupBy: readonly string[], percentiles: readonly number[]) {
  const keys: Readonly<Record<string, string | number | null>> = Object.fromEntries(
    groupBy.map((name, index) => [fields[name] ?? name.toLowerCase(), row.keys[index] ?? null]),
  );
  const text = (name: string): string | null => (typeof keys[name] === 'string' ? keys[name] : null);
  return {
    ...keys,
    ...{ countryId: text('countryId'), workerGroupId: text('workerGroupId'), count: row.count, distinct },
    coverage: { reporting: row.stated, total: row.count },
    figures: () => {
      insistOn('mean', row);
      return {
        ...{ unit: row.units[0] ?? null, mean: row.mean, median: row.median, min: row.min, max: row.max },
        sum: () => {
          insistOn('sum', row);
          return row.total;
        },
        percentiles: percentiles.map((percent, index) => ({ percent, value: row.percentiles[index] ?? null })),
      };
    },
  };
}

/** A group as its resolvers see it: keys by name, measures that refuse themselves. */
export type Group = ReturnType<typeof group>;

const loadGroups =
  (executeRead: ExecuteRead, aggregate: Aggregate) =>
  async (args: AggregateArguments, selected: readonly string[]): Promise<Group[]> => {
    const { groupBy, filter, percentiles } = args;
    checkGrouping(groupBy, percentiles);
    const { predicates, params } = compileFilter(aggregate.filters, filter);
    const arranging = arrangedBy(args);
    const [rows, parties] = await Promise.all([
      executeRead(groupsOf(aggregate, groupBy, percentiles.length, predicates), {
        ...params,
        percentiles: percentiles.map((percent) => percent / 100),
      }),
      [...arranging, ...selected].includes('distinct')
        ? executeRead(partiesOf(aggregate, groupBy, predicates), params)
        : [],
    ]);
    if (rows.length > maxGroups)
      throw new BadUserInputError(`There are more than ${maxGroups} groups: filter, or group by less.`);
    for (const measure of arranging) for (const row of rows) insistOn(measure, row);
    const distinct = new Map(parties.map((row) => [JSON.stringify(row.keys), row.distinct]));
    const candidates = rows.map((row) => {
      const measures: Measures = { ...row, sum: row.total, distinct: distinct.get(JSON.stringify(row.keys)) ?? 0 };
      return { row, keys: row.keys, units: row.units, measures };
    });
    return arrange(candidates, args).map(({ row, measures }) => group(row, measures.distinct, groupBy, percentiles));
  };

/** The aggregates of organisations and partnerships: one statement each, and one for the parties when asked. */
export const aggregateLoaders = (executeRead: ExecuteRead) => ({
  organizationAggregates: loadGroups(executeRead, organizationAggregate),
  partnershipAggregates: loadGroups(executeRead, partnershipAggregate),
});

export type AggregateLoaders = ReturnType<typeof aggregateLoaders>;
