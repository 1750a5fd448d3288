import { partnerships } from '../subgraphs/partnerships/index.js';
import { highlight } from '../subgraphs/partnerships/search/highlight.js';
import { search, searchPage, searchSummary, total } from '../subgraphs/partnerships/search/search.queries.js';
import { parseSearchText, toLucene } from '../subgraphs/partnerships/search/search-text.js';
import type { ExportList, ListSource } from './export-list.js';

interface Arguments {
  readonly text: string;
  readonly roles: readonly string[] | null;
  readonly countries: readonly string[] | null;
}

const conditions = ({ roles, countries }: Arguments) => ({ roles: { in: roles }, country: { in: countries } });

const source: ListSource = {
  page: async (executeRead, { filter, ...request }) => {
    const given = filter as Arguments;
    const groups = parseSearchText(given.text);
    if (groups.length === 0) return [];
    const { query, params } = searchPage(toLucene(groups), { ...request, filter: conditions(given) });
    return (await executeRead(query, params)).map(({ node, score }) => {
      const { matchedField } = highlight(node.name, node.otherNames, groups);
      return { node, edge: { score, matchedField }, key: score, id: node.id };
    });
  },
  count: async (executeRead, filter) => {
    const given = filter as Arguments;
    const groups = parseSearchText(given.text);
    if (groups.length === 0) return 0;
    const { query, params } = searchSummary(toLucene(groups), conditions(given));
    return (await executeRead(query, params)).find(({ facet }) => facet === total)?.count ?? 0;
  },
};

/** The hits of a search, best first, with how well and by which name each fits. */
export const searchExport: ExportList = {
  subgraph: partnerships,
  list: search as ExportList['list'],
  edgeFields: ['score', 'matchedField'],
  parameters: ['text', 'roles', 'countries'],
  source,
};
