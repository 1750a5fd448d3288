import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filterOf, openExports, revisionFive, rowsOf, type ExportServer } from './server.js';

let exports: ExportServer;
beforeAll(async () => {
  exports = await openExports();
});
afterAll(() => exports.close());

describe('a request', () => {
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
