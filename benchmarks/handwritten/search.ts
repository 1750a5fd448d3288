import { highlight } from '../../subgraphs/partnerships/search/highlight.js';
import { parseSearchText, toLucene } from '../../subgraphs/partnerships/search/search-text.js';
import type { Handwritten, Row } from './handwritten.js';

const facet = (name: string, expression: string): string => `
    CALL (hits) {
      UNWIND hits AS hit WITH hit.node AS n
      UNWIND ${expression} AS stated
      WITH nullif(stated, '') AS value, count(*) AS count ORDER BY count DESC, value
      RETURN collect({value: value, count: count}) AS ${name}
    }`;

/** As far as both this project and its peer search. */
export const search: Handwritten = {
  cypher: `
    CALL db.index.fulltext.queryNodes('organizationNames', $query, {limit: 1000}) YIELD node, score
    WITH node, score ORDER BY score DESC, node.id LIMIT 20
    RETURN {score: score, node: {id: node.id, name: node.name}} AS edge`,
  parameters: ({ text }) => ({ query: toLucene(parseSearchText(String(text))) }),
  shape: (rows) => ({ search: { edges: rows.map((row) => row['edge']) } }),
};

/** Cypher knows no highlight: the words are marked by the API's own function. */
export const searchFacets: Handwritten = {
  cypher: `
    CALL db.index.fulltext.queryNodes('organizationNames', $query, {limit: 1000}) YIELD node, score
    WITH node, score ORDER BY score DESC, node.id
    WITH collect({node: node, score: score}) AS hits${facet('roles', 'n.roles')}${facet('countries', "[coalesce(substring(n.countryId, 8), '')]")}
    RETURN size(hits) AS totalCount, {roles: roles, countries: countries} AS facets,
      [hit IN hits[..20] | {id: hit.node.id, name: hit.node.name, otherNames: hit.node.otherNames, score: hit.score}] AS rows`,
  parameters: ({ text }) => ({ query: toLucene(parseSearchText(String(text))) }),
  shape: ([row], { text }) => {
    const groups = parseSearchText(String(text));
    const edges = ((row?.['rows'] ?? []) as Row[]).map(({ id, name, otherNames, score }) => ({
      score,
      ...highlight(String(name), otherNames as string[], groups),
      node: { id, name },
    }));
    return { search: { totalCount: row?.['totalCount'] ?? 0, facets: row?.['facets'] ?? {}, edges } };
  },
};
