import { createHash } from 'node:crypto';
import { facetsByName, pageOf, type Page } from '../../shared/page.js';
import { pageRequest, type ListArguments } from '../../shared/page-request.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { OrganizationRow } from '../organization/organization.row.js';
import { highlight, type Highlight } from './highlight.js';
import { parseSearchText, toLucene } from './search-text.js';
import { search, searchCount, searchFacets, searchPage } from './search.queries.js';

export type SearchEdge = Highlight & { score: number };

/** Pages of organisations by name: one statement a page, one more for its count and one for its facets when selected. */
export const searchLoaders = (executeRead: ExecuteRead) => ({
  search: (text: string, args: Omit<ListArguments, 'orderBy'>): Page<OrganizationRow, SearchEdge> => {
    const groups = parseSearchText(text);
    const lucene = toLucene(groups);
    // Scores are comparable within one search only: a cursor belongs to its text.
    const list = { ...search, name: `search ${createHash('sha256').update(lucene).digest('base64url').slice(0, 12)}` };
    const request = pageRequest(list, { ...args, orderBy: 'SCORE' });
    const read = groups.length > 0;
    const page = searchPage(lucene, request);
    const readItems = async () =>
      (read ? await executeRead(page.query, page.params) : []).map(({ node, score }) => ({
        node,
        edge: { score, ...highlight(node.name, node.otherNames, groups) },
        key: score,
        id: node.id,
      }));
    return pageOf(list, request, readItems, {
      totalCount: async () => {
        const count = searchCount(lucene, args.filter);
        return read ? ((await executeRead(count.query, count.params))[0]?.total ?? 0) : 0;
      },
      facets: async () => {
        const facets = searchFacets(lucene, args.filter);
        return facetsByName(search, read ? await executeRead(facets.query, facets.params) : []);
      },
    });
  },
});

export type SearchLoaders = ReturnType<typeof searchLoaders>;
