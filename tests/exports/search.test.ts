import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type TestGraph } from '../support/graph.js';
import { openExports, rowsOf, type ExportServer, type Row } from './server.js';

let exports: ExportServer;
let graph: TestGraph;
beforeAll(async () => {
  [exports, graph] = await Promise.all([openExports(), openGraph()]);
});
afterAll(() => Promise.all([exports.close(), graph.close()]));

describe('a search', () => {
  const args = '(text: "digital OR data", roles: [ISSP, BPO], first: 100)';
  const address = 'text=digital+OR+data&roles=ISSP,BPO';

  test('is exported as the API finds it, best first, with how and how well each fits', async () => {
    const { search } = await graph.data(
      `{ search${args} { totalCount edges { score matchedField node { id name roles country { id } } } } }`,
    );
    const rows = rowsOf(await exports.text(`search.csv?${address}`));
    expect(search.edges.length).toBeGreaterThan(10);
    expect(
      rows.slice(0, 100).map(({ id, name, roles, countryId, score, matchedField }) => ({
        ...{ score: Number(score), matchedField },
        node: { id, name, roles: roles?.split('|'), country: countryId ? { id: countryId } : null },
      })),
    ).toEqual(search.edges);
    const metadata = JSON.parse(await exports.text(`search.csv.metadata.json?${address}`));
    expect(rows).toHaveLength(search.totalCount);
    expect(metadata.notes[0]).toMatchObject({
      query: { list: 'search', text: 'digital OR data', roles: ['ISSP', 'BPO'], countries: null },
      rowCounts: { search: search.totalCount },
    });
    expect(rowsOf(await exports.text(metadata.url))).toEqual(rows);
    const columns = metadata.tableSchema.columns as Row[];
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] as Row));
    expect(columns.filter((column) => column['dc:description'] === 'not stated')).toEqual([]);
  });

  test('reads every hit once over several pages', async () => {
    const lines = (await exports.text('search.jsonl?text=a+OR+s+OR+c+OR+i')).trimEnd().split('\n');
    const { search } = await graph.data('{ search(text: "a OR s OR c OR i", first: 1) { totalCount } }');
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(search.totalCount);
    expect(lines).toHaveLength(search.totalCount);
    expect(lines.length).toBeGreaterThan(500);
  });

  test.each([
    ['without a text', 'search.csv', 'text is needed'],
    ['of an unknown role', 'search.csv?text=a&roles=KING', 'KING'],
    ['of a country that is none', 'search.csv?text=a&countries=Kenya', 'countries'],
    ['with the filter of other lists', 'search.csv?text=a&filter={}', 'text, roles, countries, revision'],
    ['for what is not there', 'search.csv?text=NOT+digital', 'NOT'],
  ])('%s is refused', async (_, path, reason) => {
    const response = await fetch(exports.url + path);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(reason)]);
  });
});
