import { allPredicates, type Predicate } from '../../shared/filter.js';
import type { AnyQuery } from '../../shared/query.js';
import { partnershipConditions } from '../../vocabulary/partnership.filter.js';

/** The texts that a filter of ties can make of one query, for the checks: no predicate, each alone, all together. */
export function tieVariants(write: (predicates: readonly Predicate[]) => AnyQuery): AnyQuery[] {
  const all = allPredicates(partnershipConditions);
  return [[], ...all.map((one) => [one]), all].map((predicates) => {
    const query = write(predicates);
    return {
      ...query,
      name: [query.name, ...predicates.map(({ field, operator }) => `${field}.${operator}`)].join(' '),
    };
  });
}
