import { allPredicates, type FilterFields, type Predicate } from '../../shared/filter.js';
import {
  groupParts,
  groupVariants,
  maxGroups,
  maxPercentiles,
  measureColumns,
  type GroupKeys,
} from '../../shared/group.js';
import type { AnyQuery, Query } from '../../shared/query.js';
import { organizationFilters } from '../../vocabulary/organization.filter.js';
import { partnershipFilters } from '../partnership/partnership.filter.js';
import { organizationGroupKeys, partnershipGroupKeys } from './group.filter.js';
import { groupRules, type GroupRow } from './group.row.js';

/** Rows that can be put together: where they are, what their value is and what must not be mixed in a sum. */
export interface Aggregate {
  readonly name: string;
  readonly label: string;
  readonly keys: GroupKeys;
  readonly filters: FilterFields;
  readonly value: string;
  readonly unit: string;
  readonly family: string;
  /** From the members of a group to how many different organisations they are or have as parties. */
  readonly distinct: string;
}

/** Organisations by the number of their partnerships. */
export const organizationAggregate: Aggregate = {
  name: 'organizationAggregates',
  label: 'Organization',
  keys: organizationGroupKeys,
  filters: organizationFilters,
  value: 'n.partnershipCount',
  unit: "'partnerships'",
  family: 'null',
  distinct: 'UNWIND members AS n RETURN count(DISTINCT n) AS distinct',
};

/** Partnerships by their stated amounts; an amount without its currency is not one. */
export const partnershipAggregate: Aggregate = {
  name: 'partnershipAggregates',
  label: 'Partnership',
  keys: partnershipGroupKeys,
  filters: partnershipFilters,
  value: 'toFloat(n.valueAmount)',
  unit: 'n.valueCurrency',
  family: 'CASE WHEN n.valueAmount IS NULL THEN null ELSE n.family END',
  distinct: 'UNWIND members AS n MATCH (n)<-[:PARTY]-(party:Organization) RETURN count(DISTINCT party) AS distinct',
};

/** The groups of an aggregate. */
export function groupsOf(
  { name, label, keys: allKeys, ...aggregate }: Aggregate,
  groupBy: readonly string[],
  percentiles: number,
  predicates: readonly Predicate[],
): Query<Record<string, unknown>, GroupRow> {
  const { reach, columns, keys } = groupParts(allKeys, groupBy);
  const { value, unit, family, distinct } = aggregate;
  const measures = [
    ...['collect(n) AS members', 'count(n) AS count', `count(${value}) AS stated`],
    `collect(DISTINCT ${unit})[..2] AS units`,
    `collect(DISTINCT ${family})[..2] AS families`,
    ...measureColumns(value, percentiles),
    ...[`min(${value}) AS min`, `max(${value}) AS max`],
  ];
  const names = Object.keys(groupRules).filter((column) => column !== 'keys');
  const cypher = [
    `MATCH (n:${label})`,
    predicates.length > 0 ? `WHERE ${predicates.map(({ text }) => text).join(' AND ')}` : '',
    ...reach,
    `WITH DISTINCT ${['n', ...columns].join(', ')}`,
    `WITH ${[...keys, ...measures].join(', ')}`,
    `CALL (members) { ${distinct} }`,
    `RETURN [${keys.join(', ')}] AS keys, ${names.join(', ')}`,
    `LIMIT ${maxGroups + 1}`,
  ];
  return { name, cypher: cypher.filter(Boolean).join('\n'), rules: groupRules };
}

/** The texts that an aggregate can send, for the checks: each key, each predicate alone and all together. */
export function aggregateVariants(aggregate: Aggregate): AnyQuery[] {
  const all = allPredicates(aggregate.filters);
  const named = (query: AnyQuery, ...parts: readonly string[]) => ({
    ...query,
    name: [query.name, ...parts].join(' '),
  });
  const labelled = (predicates: readonly Predicate[]) =>
    named(groupsOf(aggregate, [], 0, predicates), ...predicates.map(({ field, operator }) => `${field}.${operator}`));
  return [
    ...groupVariants(aggregate.keys).map((keys) => named(groupsOf(aggregate, keys, maxPercentiles, []), ...keys)),
    ...all.map((predicate) => labelled([predicate])),
    labelled(all),
  ];
}
