import { allPredicates, compileFilter, type Predicate } from '../../shared/filter.js';
import { tupleOf } from '../../shared/list-clauses.js';
import type { AnyList, FacetRow, PageRequest } from '../../shared/list.js';
import { integer, number, optional, text, tuple, type AnyQuery, type Query } from '../../shared/query.js';
import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationColumns, organizationRules, type OrganizationRow } from '../organization/organization.row.js';

/** Hits beyond these are not seen: the best by score. */
export const maxHits = 1_000;

export interface SearchRow {
  score: number;
  node: OrganizationRow;
}

/** The facet that counts every hit once. */
export const total = 'total';

type Params = Record<string, unknown>;

const filters = { roles: organizationFilters.roles, country: organizationFilters.country } as const;

/** The search as a list: one order, best score first. */
export const search: AnyList = {
  name: 'search',
  label: 'Organization',
  columns: organizationColumns,
  rules: organizationRules,
  orders: { SCORE: { key: 'score', type: 'number', descending: true } },
  filters,
  facets: organizationFacets,
};

const hits = (predicates: readonly string[]): string =>
  [
    "CALL db.index.fulltext.queryNodes('organizationNames', $query, {limit: $maxHits}) YIELD node AS n, score",
    ['WITH n, score WHERE n:Organization', ...predicates].join(' AND '),
  ].join('\n');

const textOf = ({ text: predicate }: Predicate): string => predicate;

function pageCypher(predicates: readonly Predicate[], backward: boolean, cursor: boolean): string {
  const [worse, after] = backward ? ['>', '<'] : ['<', '>'];
  const keyset = cursor ? [`(score ${worse} $key OR (score = $key AND n.id ${after} $id))`] : [];
  return [
    hits([...predicates.map(textOf), ...keyset]),
    `ORDER BY score ${backward ? 'ASC' : 'DESC'}, n.id ${backward ? 'DESC' : 'ASC'} LIMIT $limit`,
    `RETURN score, ${tupleOf(organizationColumns)} AS node`,
  ].join('\n');
}

const summaryCypher = (predicates: readonly Predicate[]): string =>
  [
    hits(predicates.map(textOf)),
    `UNWIND [role IN n.roles | ['roles', role]] + [['countries', substring(n.countryId, 8)], ['${total}', null]] AS pair`,
    'RETURN pair[0] AS facet, pair[1] AS value, count(*) AS count ORDER BY facet, count DESC, value',
  ].join('\n');

interface Statement<Row extends object> {
  readonly query: Query<Params, Row>;
  readonly params: Params;
}

const base = (query: string): Params => ({ query, maxHits: BigInt(maxHits) });

/** One page of hits, a row more than asked for where there are more. */
export function searchPage(query: string, { filter, from, backward, size }: PageRequest): Statement<SearchRow> {
  const { predicates, params } = compileFilter(filters, filter);
  return {
    query: {
      name: 'search',
      cypher: pageCypher(predicates, backward, from !== null),
      rules: { score: number, node: tuple(Object.keys(organizationColumns), organizationRules) },
    },
    params: { ...base(query), ...params, ...(from ? { key: from.key, id: from.id } : {}), limit: BigInt(size + 1) },
  };
}

/** The hits by role and by country, and how many there are in all, which is the one row of the facet `total`. */
export function searchSummary(query: string, filter: PageRequest['filter']): Statement<FacetRow> {
  const { predicates, params } = compileFilter(filters, filter);
  return {
    query: {
      name: 'searchSummary',
      cypher: summaryCypher(predicates),
      rules: { facet: text, value: optional(text), count: integer } as Query<Params, FacetRow>['rules'],
    },
    params: { ...base(query), ...params },
  };
}

/** Every text a search can send, for the checks. */
export function searchVariants(): AnyQuery[] {
  const [roles, country] = ['roles', 'country'].map((field) =>
    allPredicates(filters).filter((predicate) => predicate.field === field && predicate.operator === 'in'),
  ) as [Predicate[], Predicate[]];
  const named = (name: string, cypher: string): AnyQuery => ({ name, cypher, rules: {} });
  return [[], roles, country, [...roles, ...country]].flatMap((predicates) => [
    ...[false, true].flatMap((backward) =>
      [false, true].map((cursor) => named('search', pageCypher(predicates, backward, cursor))),
    ),
    named('searchSummary', summaryCypher(predicates)),
  ]);
}
