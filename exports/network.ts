import { intervalOf } from '../subgraphs/vocabulary/partial-date.scalar.js';
import type { Column } from './columns.js';
import type { ExportList } from './export-list.js';
import { exportLists } from './lists.js';
import { pagesOf, type ExportRow, type ListRequest, type Reading } from './pages.js';

const text = (name: string, description: string, isList = false): Column => ({
  ...{ name, path: [name], type: 'string', isList, description },
});

/** The attributes of a node, which is an organisation. */
export const nodeColumns: readonly Column[] = [
  text('id', 'The id of the organisation.'),
  { ...text('label', 'The name of the organisation.'), path: ['name'] },
  { ...text('type', 'Provider, Buyer or Supporter.'), path: ['__typename'] },
  text('roles', 'What it is or has been in partnerships.', true),
  { ...text('countryId', 'The id of the country of its headquarters.'), path: ['country', 'id'] },
  { ...text('verified', 'false: known only from memory, without a source.'), type: 'boolean' },
];

/** The attributes of an edge: two parties of one partnership. */
export const edgeColumns: readonly Column[] = [
  text('id', 'Names the edge: the id of the partnership, with a number behind it from its second pair of parties on.'),
  text('source', 'The id of one organisation; the network is undirected.'),
  text('target', 'The id of the other organisation.'),
  text('partnershipId', 'The id of the partnership; a partnership of n parties is an edge for each pair of them.'),
  text('kind', 'What they do together.'),
  text('family', 'The family its kind belongs to.'),
  text('status', 'What the source says of it.'),
  text('sourceRole', 'The role of the one.'),
  text('targetRole', 'The role of the other.'),
  text('startStated', 'When it began, to the year, month or day; missing when no source states it.'),
  text('endStated', 'When it ended; missing when it goes on or no source states it.'),
  text('firstDay', 'The first day it may have held; missing when no source states a start.'),
  text('lastDay', 'The last day it may have held; missing when it goes on or no source states an end.'),
  { ...text('reportedYear', 'The year of the page that reports it, where no start is known.'), type: 'integer' },
  text('countryIds', 'The ids of the countries it takes place in.', true),
  text('sourceIds', 'The ids of its sources.', true),
  { ...text('verified', 'false: known only from memory, without a source.'), type: 'boolean' },
];

const organizations = exportLists['organizations'] as ExportList;
export const partnershipList = exportLists['partnerships'] as ExportList;

/** Every organisation, those without a partnership too, page by page. */
export const networkNodes = (reading: Reading): AsyncGenerator<ExportRow[]> =>
  pagesOf(organizations, { order: 'NAME_ASC', filter: null }, reading);

/** The edges of the partnerships that a filter leaves, page by page. */
export async function* networkEdges(request: ListRequest, reading: Reading): AsyncGenerator<ExportRow[]> {
  for await (const partnerships of pagesOf(partnershipList, request, reading)) yield partnerships.flatMap(edgesOf);
}

/** One edge for each pair of parties; a partnership with one known party has none. */
export function edgesOf(partnership: ExportRow): ExportRow[] {
  const ids = partnership['partyIds'] as string[];
  const roles = partnership['partyRoles'] as string[];
  const { id, kind, family, status, start, end, reportedYear, countryIds, sourceIds, verified } = partnership;
  const days = {
    firstDay: typeof start === 'string' ? intervalOf(start)?.first : null,
    lastDay: typeof end === 'string' ? intervalOf(end)?.last : null,
  };
  const edges: ExportRow[] = [];
  for (let one = 0; one < ids.length; one += 1) {
    for (let other = one + 1; other < ids.length; other += 1) {
      edges.push({
        id: edges.length === 0 ? id : `${id}.${edges.length + 1}`,
        ...{ source: ids[one], target: ids[other], sourceRole: roles[one], targetRole: roles[other] },
        ...{ partnershipId: id, kind, family, status, startStated: start, endStated: end, ...days },
        ...{ reportedYear, countryIds, sourceIds, verified },
      });
    }
  }
  return edges;
}
