import { request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLists } from '../../exports/lists.js';
import { ExportSlots } from '../../exports/slots.js';
import { DatabaseUnavailableError } from '../../subgraphs/shared/errors.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';
import { openExports, revisionFive, type ExportServer } from './server.js';

let exports: ExportServer;
let graph: TestGraph;
beforeAll(async () => {
  [exports, graph] = await Promise.all([openExports(), openGraph()]);
});
afterAll(() => Promise.all([exports.close(), graph.close()]));

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => parse<Row>(csv, { columns: true });
const filterOf = (filter: object): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;

describe.each(Object.keys(exportLists))('the export of %s', (field) => {
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

  test.each([
    ['a filter that is no JSON', 'organizations.csv?filter={', 'filter must be a JSON object'],
    ['an unknown field of a filter', `organizations.csv?${filterOf({ planet: { eq: 'x' } })}`, 'planet'],
    ['a wrong value of a filter', `organizations.csv?${filterOf({ country: { eq: 'Kenya' } })}`, 'filter.country.eq'],
    ['a filter where there is none', `sectors.csv?${filterOf({ name: { eq: 'x' } })}`, 'no filter'],
    ['an unknown order', 'organizations.csv?orderBy=SIZE', 'NAME_ASC'],
    ['an unknown parameter', 'organizations.csv?first=3', 'filter, orderBy, revision'],
    ['a revision that is none', 'organizations.csv?revision=new', 'whole number'],
  ])('%s is refused with 400 and a reason', async (_, path, reason) => {
    const response = await fetch(exports.url + path);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]?.message).toContain(reason);
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('that does not exist is 404', async () => {
    expect((await fetch(`${exports.url}everything.csv`)).status).toBe(404);
  });
});

describe('an export', () => {
  test('answers HEAD with the headers of GET, reading nothing', async () => {
    const path = `${exports.url}providers.csv?${filterOf({ kind: { eq: 'ISSP' } })}`;
    exports.statements();
    const head = await fetch(path, { method: 'HEAD' });
    expect(exports.statements()).toEqual([]);
    const get = await fetch(path);
    await get.text();
    for (const name of ['content-type', 'content-disposition', 'link', 'graph-revision'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
    expect(head.headers.get('content-disposition')).toBe('attachment; filename="providers-revision-5.csv"');
  });

  test('links to its description, which is bound to the same revision and the same filter', async () => {
    const response = await fetch(`${exports.url}providers.csv?${filterOf({ kind: { eq: 'ISSP' } })}`);
    const rows = rowsOf(await response.text());
    const [, link = ''] = /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? [];
    const metadata = (await (await fetch(new URL(link, exports.url))).json()) as {
      url: string;
      notes: { rowCounts: object; revision: number; query: object }[];
    };
    expect(metadata.notes[0]).toMatchObject({ rowCounts: { providers: rows.length }, revision: 5 });
    expect(metadata.notes[0]?.query).toEqual({
      list: 'providers',
      filter: { kind: { eq: 'ISSP' } },
      orderBy: 'NAME_ASC',
    });
    expect(rowsOf(await exports.text(metadata.url))).toEqual(rows);
  });

  test('of a revision that is past is 409', async () => {
    const response = await fetch(`${exports.url}providers.csv?revision=4`);
    expect(response.status).toBe(409);
    expect(JSON.stringify(await response.json())).toContain('REVISION_CHANGED');
  });

  test('is cut off, not completed, when the graph is written to on the way', async () => {
    let asked = 0;
    const changing = await openExports({
      editionNow: async () => ({ revision: (asked += 1) > 2 ? 6 : 5, release: null }),
    });
    const response = await fetch(`${changing.url}partnerships.csv`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await changing.close();
  });

  test('that meets a fault before its first page has a status of its own, and gives its slot back', async () => {
    let fault: Error | null = new DatabaseUnavailableError(new Error('planted'));
    const failing = await openExports({
      slots: new ExportSlots(1),
      gate: async () => {
        if (fault) throw fault;
      },
    });
    const refused = await fetch(`${failing.url}sectors.csv`);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/json; charset=utf-8']);
    fault = null;
    expect((await fetch(`${failing.url}sectors.csv`)).status).toBe(200);
    await failing.close();
  });

  test('beyond two at once is 503 with Retry-After; when the clients hang up, reading stops and the slots are free again', async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    let begunReads = 0;
    // The first page of each is read, the second waits.
    const gate = async () => ((begunReads += 1) > 2 ? opened : undefined);
    const busy = await openExports({ slots: new ExportSlots(2, 7), gate });
    const begun = await Promise.all([openAndHold(`${busy.url}sources.csv`), openAndHold(`${busy.url}sources.csv`)]);
    const third = await fetch(`${busy.url}sectors.csv`);
    expect(third.status).toBe(503);
    expect(third.headers.get('retry-after')).toBe('7');
    expect((await fetch(`${busy.url}sectors.csv`, { method: 'HEAD' })).status).toBe(200);
    for (const request of begun) request.destroy();
    // The server learns of a client that has gone at the next turn or two.
    await delay(50);
    open();
    await until(async () => (await fetch(`${busy.url}sectors.csv`)).status === 200);
    const read = busy.statements().filter((name) => name === 'sources').length;
    expect(read).toBeLessThanOrEqual(2 * begun.length);
    expect(Math.ceil(seedRows('sources.csv').length / 500)).toBeGreaterThan(2);
    await busy.close();
  }, 60_000);

  test('of nothing is a header alone', async () => {
    const none = filterOf({ country: { eq: 'AQ' } });
    expect(rowsOf(await exports.text(`providers.csv?${none}`))).toEqual([]);
    expect(await exports.text(`providers.jsonl?${none}`)).toBe('');
  });

  test('names the release and how to cite it, when one is served', async () => {
    const release = {
      id: 'release:3',
      number: 3,
      hash: 'sha256:abc',
      citation: 'Cite me.',
      createdAt: '2026-01-01',
    } as never;
    const served = await openExports({ editionNow: async () => ({ ...(await revisionFive()), release }) });
    const response = await fetch(`${served.url}sectors.csv`);
    expect(response.headers.get('graph-release')).toBe('release:3');
    expect(response.headers.get('content-disposition')).toContain('sectors-release-3.csv');
    const metadata = JSON.parse(await served.text('sectors.csv.metadata.json'));
    expect(metadata['dc:bibliographicCitation']).toContain('Cite me.');
    expect(metadata.notes[0].release).toMatchObject({ id: 'release:3', hash: 'sha256:abc' });
    await served.close();
  });
});

/** Begins a request and reads nothing of the answer after its head. */
const openAndHold = (url: string): Promise<{ destroy: () => void }> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(url, (response) => {
      response.on('error', () => undefined);
      resolve(request);
    });
    request.on('error', reject);
    request.end();
  });

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 100) throw new Error('it never held');
    await delay(50);
  }
}
