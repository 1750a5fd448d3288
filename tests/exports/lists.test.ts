import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLists } from '../../exports/lists.js';
import { projectRoot } from '../../launch/project-root.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';
import { filterOf, openExports, rowsOf, type ExportServer, type Row } from './server.js';

let exports: ExportServer;
let graph: TestGraph;
beforeAll(async () => {
  [exports, graph] = await Promise.all([openExports(), openGraph()]);
});
afterAll(() => Promise.all([exports.close(), graph.close()]));

const usual = Object.keys(exportLists).filter((field) => !['search', 'releases'].includes(field));

test('every root list of the API can be exported', () => {
  const query = buildSchema(readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8')).getQueryType();
  const fields = Object.values(query?.getFields() ?? {});
  const lists = fields.filter(({ type }) => /^Query\w+Connection!$/.test(String(type)));
  expect(Object.keys(exportLists).sort()).toEqual(lists.map(({ name }) => name).sort());
});

describe.each(usual)('the export of %s', (field) => {
  test('has as many rows as the list, in both formats, the same values, and says so beforehand', async () => {
    const { totalCount } = (await graph.data(`{ list: ${field}(first: 1) { totalCount } }`)).list;
    const [csv, lines] = await Promise.all([exports.text(`${field}.csv`), exports.text(`${field}.jsonl`)]);
    const metadata = JSON.parse(await exports.text(`${field}.csv.metadata.json`));
    const objects = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(totalCount);
    expect(metadata.notes[0].rowCounts).toEqual({ [field]: totalCount });
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(rows[0] as Row));
    expect(metadata.tableSchema.columns.filter((column: Row) => column['dc:description'] === 'not stated')).toEqual([]);
    expect(objects.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(Object.keys(objects[0])).toEqual(Object.keys(rows[0] as Row));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCount);
    expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }, 60_000);
});

describe('a list', () => {
  test('is exported as it is filtered and ordered in the API, whatever the page size', async () => {
    const filter = { country: { eq: 'KE' } };
    const query = `query ($filter: OrganizationFilter) { organizations(first: 100, filter: $filter, orderBy: PARTNERSHIP_COUNT_DESC) { edges { node { id name } } } }`;
    const { organizations } = await graph.data(query, { filter });
    const rows = rowsOf(await exports.text(`organizations.csv?orderBy=PARTNERSHIP_COUNT_DESC&${filterOf(filter)}`));
    expect(rows.map(({ id }) => id)).toEqual(organizations.edges.map(({ node }: { node: Row }) => node['id']));
    expect(rows.every(({ countryId }) => countryId === 'country:KE')).toBe(true);
  });

  test('of more than a page is read with one statement a page and one more for each related column', async () => {
    exports.statements();
    const rows = rowsOf(await exports.text('partnerships.csv'));
    const pages = Math.ceil(rows.length / 500);
    const counts = new Map<string, number>();
    for (const name of exports.statements()) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(pages).toBeGreaterThan(1);
    expect(Object.fromEntries(counts)).toEqual({
      partnerships: pages,
      partiesByPartnershipId: pages,
      countriesByPartnershipId: pages,
      sourcesByPartnershipId: pages,
    });
  });

  test('carries parties and sources as the files print them', async () => {
    const rows = new Map(rowsOf(await exports.text('partnerships.csv')).map((row) => [row['id'], row]));
    for (const seed of seedRows('partnerships.csv').slice(0, 200)) {
      const row = rows.get(`partnership:${seed['partnership_id']}`);
      expect(row?.['partyIds']?.split('|')).toEqual([
        `organization:${seed['party_a_id']}`,
        `organization:${seed['party_b_id']}`,
      ]);
    }
  });

  test('tells a missing value from an empty list and from a text', async () => {
    const csv = await exports.text(`organizations.csv?${filterOf({ country: { isNull: true } })}`);
    const header = csv.split('\r\n')[0] ?? '';
    expect(header).toBe('type,id,name,otherNames,roles,countryId,verified');
    expect(csv.split('\r\n')[1]).toMatch(/,"?",|,"",/);
    expect(csv.split('\r\n')[1]).toMatch(/,,true$/);
  });
});
