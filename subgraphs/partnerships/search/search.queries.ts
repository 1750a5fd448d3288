import { allPredicates, compileFilter, type Predicate } from '../../shared/filter.js';
import type { AnyList, FacetRow, PageRequest } from '../../shared/list.js';
import { integer, number, optional, record, text, type AnyQuery, type Query } from '../../shared/query.js';
import { organizationFacets, organizationFilters } from '../../vocabulary/organization.filter.js';
import { organizationColumns, organizationRules, type OrganizationRow } from '../organization/organization.row.js';

/** Hits beyond these are not seen: the best by score. */
export const maxHits = 1_000;

export interface SearchRow {
  score: number;
  node: OrganizationRow;
}

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

const node = `{${Object.entries(organizationColumns)
  .map(([name, expression]) => `${name}: ${expression}`)
  .join(', ')}}`;

function pageCypher(predicates: readonly Predicate[], backward: boolean, cursor: boolean): string {
  const [worse, after] = backward ? ['>', '<'] : ['<', '>'];
  const keyset = cursor ? [`(score ${worse} $key OR (score = $key AND n.id ${after} $id))`] : [];
  return [
    hits([...predicates.map(textOf), ...keyset]),
    `ORDER BY score ${backward ? 'ASC' : 'DESC'}, n.id ${backward ? 'DESC' : 'ASC'} LIMIT $limit`,
    `RETURN score, ${node} AS node`,
  ].join('\n');
}

const countCypher = (predicates: readonly Predicate[]): string =>
  `${hits(predicates.map(textOf))}\nRETURN count(n) AS total`;

const facetsCypher = (predicates: readonly Predicate[]): string =>
  [
    hits(predicates.map(textOf)),
    'UNWIND [role IN n.roles | ["roles", role]] + [["countries", substring(n.countryId, 8)]] AS pair',
    'RETURN pair[0] AS facet, pair[1] AS value, count(*) AS count ORDER BY facet, count DESC, value',
  ]
    .join('\n')
    .replaceAll('"', "'");

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
      rules: { score: number, node: record(organizationRules) },
    },
    params: { ...base(query), ...params, ...(from ? { key: from.key, id: from.id } : {}), limit: BigInt(size + 1) },
  };
}

/** How many hits there are, at most `maxHits`. */
export function searchCount(query: string, filter: PageRequest['filter']): Statement<{ total: number }> {
  const { predicates, params } = compileFilter(filters, filter);
  return {
    query: { name: 'searchCount', cypher: countCypher(predicates), rules: { total: integer } },
    params: { ...base(query), ...params },
  };
}

/** The hits by role and by country. */
export function searchFacets(query: string, filter: PageRequest['filter']): Statement<FacetRow> {
  const { predicates, params } = compileFilter(filters, filter);
  return {
    query: {
      name: 'searchFacets',
      cypher: facetsCypher(predicates),
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
    named('searchCount', countCypher(predicates)),
    named('searchFacets', facetsCypher(predicates)),
  ]);
}
