import { allPredicates, type Predicate } from '../../shared/filter.js';
import { groupParts, groupVariants } from '../../shared/group.js';
import type { AnyQuery, Query } from '../../shared/query.js';
import { organizationGroupKeys, organizationTotalFilters } from './observation-group.filter.js';
import { groupTotalRules, type GroupTotalRow } from './observation-group.row.js';

export type OrganizationGroupKey = keyof typeof organizationGroupKeys;

const name = 'organizationTotalsAggregates';

/** As they were counted when the graph was made. */
const totalsByCountry: Query<Record<string, unknown>, GroupTotalRow> = {
  name,
  cypher: 'MATCH (country:Country) RETURN [country.id] AS keys, country.organizationCount AS total',
  rules: groupTotalRules,
};

/** How many organisations there are in each group, reporting or not. */
export function organizationTotals(
  groupBy: readonly OrganizationGroupKey[],
  predicates: readonly Predicate[],
): Query<Record<string, unknown>, GroupTotalRow> {
  // Counting them anew goes through the figures of every organisation.
  if (groupBy.join() === 'COUNTRY' && predicates.length === 0) return totalsByCountry;
  const { reach, columns, keys } = groupParts<OrganizationGroupKey>(organizationGroupKeys, groupBy);
  const cypher = [
    'MATCH (n:Organization)',
    predicates.length > 0 ? `WHERE ${predicates.map(({ text }) => text).join(' AND ')}` : '',
    ...reach,
    `WITH DISTINCT ${['n', ...columns].join(', ')}`,
    `RETURN [${keys.join(', ')}] AS keys, count(n) AS total`,
  ];
  return { name, cypher: cypher.filter(Boolean).join('\n'), rules: groupTotalRules };
}

/** The texts that coverage can send, for the checks. */
export const organizationTotalVariants = (): AnyQuery[] => [
  ...groupVariants(organizationGroupKeys).map((groupBy) => {
    const query = organizationTotals(groupBy, []);
    return { ...query, name: [query.name, ...groupBy].join(' ') };
  }),
  ...allPredicates(organizationTotalFilters).map((predicate) => {
    const query = organizationTotals([], [predicate]);
    return { ...query, name: `${query.name} ${predicate.field}.${predicate.operator}` };
  }),
];
