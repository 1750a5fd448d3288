import { createHash } from 'node:crypto';
import { facetsByName, pageOf, type Page } from '../../shared/page.js';
import { pageRequest, type ListArguments } from '../../shared/page-request.js';
import type { FacetRow } from '../../shared/list.js';
import type { ExecuteRead } from '../../shared/query.js';
import type { OrganizationRow } from '../organization/organization.row.js';
import { highlight, type Highlight } from './highlight.js';
import { parseSearchText, toLucene } from './search-text.js';
import { search, searchPage, searchSummary, total } from './search.queries.js';

export type SearchEdge = Highlight & { score: number };

/** Pages of organisations by name: one statement a page, one more for its count and its facets when they are selected. */
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
    let summary: Promise<FacetRow[]> | undefined;
    const readSummary = async (): Promise<FacetRow[]> => {
      const { query, params } = searchSummary(lucene, args.filter);
      return read ? executeRead(query, params) : [];
    };
    const summaryOnce = () => (summary ??= readSummary());
    return pageOf(list, request, readItems, {
      totalCount: async () => (await summaryOnce()).find(({ facet }) => facet === total)?.count ?? 0,
      facets: async () => facetsByName(search, await summaryOnce()),
    });
  },
});

export type SearchLoaders = ReturnType<typeof searchLoaders>;
