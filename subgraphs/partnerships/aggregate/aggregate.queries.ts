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
import { groupRules, partiesRules, type GroupRow, type PartiesRow } from './group.row.js';

/** Rows that can be put together: where they are, what their value is and what must not be mixed in a sum. */
export interface Aggregate {
  readonly name: string;
  readonly label: string;
  readonly keys: GroupKeys;
  readonly filters: FilterFields;
  readonly value: string;
  readonly unit: string;
  readonly family: string;
  /** How its rows lead to the organisations `party` that are counted; left out where each row is one. */
  readonly parties?: string;
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
  parties: '(n)<-[:PARTY]-(party:Organization)',
};

type Groups = readonly string[];

/** The rows of an aggregate, each once in each of its groups. */
function membersOf({ label, keys: allKeys }: Aggregate, groupBy: Groups, predicates: readonly Predicate[]) {
  const { reach, columns, keys } = groupParts(allKeys, groupBy);
  const clauses = [
    `MATCH (n:${label})`,
    ...(predicates.length > 0 ? [`WHERE ${predicates.map(({ text }) => text).join(' AND ')}`] : []),
    ...reach,
    `WITH DISTINCT ${['n', ...columns].join(', ')}`,
  ];
  return { clauses, keys };
}

/** The groups of an aggregate: one pass, in which no row is kept. */
export function groupsOf(
  aggregate: Aggregate,
  groupBy: Groups,
  percentiles: number,
  predicates: readonly Predicate[],
): Query<Record<string, unknown>, GroupRow> {
  const { clauses, keys } = membersOf(aggregate, groupBy, predicates);
  const { name, value, unit, family } = aggregate;
  const measures = [
    ...['count(*) AS count', 'count(value) AS stated'],
    ...['collect(DISTINCT unit)[..2] AS units', 'collect(DISTINCT family)[..2] AS families'],
    ...measureColumns('value', percentiles),
    ...['min(value) AS min', 'max(value) AS max'],
  ];
  const names = Object.keys(groupRules).filter((column) => column !== 'keys');
  const cypher = [
    ...clauses,
    `WITH ${[...keys, `${value} AS value`, `${unit} AS unit`, `${family} AS family`].join(', ')}`,
    `WITH ${[...keys, ...measures].join(', ')}`,
    `RETURN [${keys.join(', ')}] AS keys, ${names.join(', ')}`,
    `LIMIT ${maxGroups + 1}`,
  ];
  return { name, cypher: cypher.join('\n'), rules: groupRules };
}

/** How many different organisations each group has; as long again as the groups, so a statement of its own, for who asks. */
export function partiesOf(
  aggregate: Aggregate,
  groupBy: Groups,
  predicates: readonly Predicate[],
): Query<Record<string, unknown>, PartiesRow> {
  const { clauses, keys } = membersOf(aggregate, groupBy, predicates);
  const cypher = [
    ...clauses,
    ...(aggregate.parties ? [`MATCH ${aggregate.parties}`] : []),
    `RETURN [${keys.join(', ')}] AS keys, count(DISTINCT ${aggregate.parties ? 'party' : 'n'}) AS distinct`,
    `LIMIT ${maxGroups + 1}`,
  ];
  return {
    name: `${aggregate.name.replace(/Aggregates$/, '')}PartiesAggregates`,
    cypher: cypher.join('\n'),
    rules: partiesRules,
  };
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
    ...groupVariants(aggregate.keys).flatMap((keys) => [
      named(groupsOf(aggregate, keys, maxPercentiles, []), ...keys),
      named(partiesOf(aggregate, keys, []), ...keys),
    ]),
    ...all.map((predicate) => labelled([predicate])),
    labelled(all),
  ];
}
