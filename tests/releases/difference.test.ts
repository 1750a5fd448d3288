import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRelease } from '../../releases/store.js';
import { openExports, rowsOf, type Row } from '../exports/server.js';
import { release } from './project.js';
import { added, startThreeReleases } from './three-releases.js';

let three: Awaited<ReturnType<typeof startThreeReleases>>;
beforeAll(async () => {
  three = await startThreeReleases();
}, 120_000);
afterAll(() => three.stop());

const differenceQuery = `query ($from: ID!, $to: ID!, $first: Int, $after: String) {
  releaseDifference(from: $from, to: $to) {
    from { number } to { number }
    counts { kind added ended changed }
    records(first: $first, after: $after) {
      totalCount edges { node { kind change recordId otherId } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

const between = async (from: number, to: number, page: object = {}) =>
  (await three.graph.data(differenceQuery, { from: `release:${from}`, to: `release:${to}`, ...page }))
    .releaseDifference;
const flat = (difference: { records: { edges: { node: object }[] } }) =>
  difference.records.edges.map(({ node }) => node);

describe('what two releases differ in', () => {
  test('is counted by kind and told record by record', async () => {
    const difference = await between(1, 2, { first: 100 });
    expect(difference.from.number).toBe(1);
    const counts = Object.fromEntries(difference.counts.map(({ kind, ...count }: { kind: string }) => [kind, count]));
    expect(counts['Provider']).toEqual({ added: 1, ended: 0, changed: 0 });
    expect(counts['LOCATED_IN']).toEqual({ added: 1, ended: 0, changed: 0 });
    expect(counts['Country']).toEqual({ added: 0, ended: 0, changed: 1 });
    expect(counts['Sector']).toEqual({ added: 0, ended: 1, changed: 0 });
    expect(flat(difference)).toContainEqual({ kind: 'Provider', change: 'ADDED', recordId: added, otherId: null });
    expect(flat(difference)).toContainEqual({
      kind: 'LOCATED_IN',
      change: 'ADDED',
      recordId: added,
      otherId: 'country:KE',
    });
  });

  test('is composed over the releases in between: what came and went is no difference', async () => {
    const [once, twice] = await Promise.all([between(1, 2), between(1, 3)]);
    expect(twice.counts.map(({ kind }: { kind: string }) => kind)).not.toContain('Provider');
    expect(twice.counts.map(({ kind }: { kind: string }) => kind)).not.toContain('Country');
    expect(twice.counts).toContainEqual({ kind: 'Sector', added: 0, ended: 1, changed: 0 });
    expect(once.records.totalCount).toBeGreaterThan(twice.records.totalCount);
  });

  test('seen backwards is the same with added and ended exchanged; a release does not differ from itself', async () => {
    const [forwards, backwards, none] = await Promise.all([between(1, 2), between(2, 1), between(2, 2)]);
    type Count = { kind: string; added: number; ended: number; changed: number };
    expect(backwards.counts).toEqual(
      forwards.counts.map(({ kind, added, ended, changed }: Count) => ({ kind, added: ended, ended: added, changed })),
    );
    expect(none.counts).toEqual([]);
    expect(none.records).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('is paged without gaps and repeats', async () => {
    const whole = flat(await between(1, 2, { first: 100 }));
    const paged: object[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await between(1, 2, { first: 3, after });
      paged.push(...flat(page));
      ({ hasNextPage: more, endCursor: after } = page.records.pageInfo);
    }
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(4);
  });

  test('is paged from the end as well', async () => {
    const whole = flat(await between(1, 2, { first: 100 }));
    const { releaseDifference } = await three.graph.data(
      '{ releaseDifference(from: "release:1", to: "release:2") { records(last: 2) { edges { node { kind change recordId otherId } } pageInfo { hasPreviousPage } } } }',
    );
    expect(flat(releaseDifference)).toEqual(whole.slice(-2));
    expect(releaseDifference.records.pageInfo.hasPreviousPage).toBe(true);
  });

  test('is listed at the later release, with facets', async () => {
    const { release } = await three.graph.data(
      '{ release(id: "release:2") { number recordCount tables { name rowCount sha256 } changes(filter: { kind: { eq: "Provider" } }) { totalCount facets { changes { value count } } edges { node { id recordId change } } } } }',
    );
    expect(release.changes).toMatchObject({ totalCount: 1, facets: { changes: [{ value: 'ADDED', count: 1 }] } });
    expect(release.changes.edges[0].node).toMatchObject({ recordId: added, change: 'ADDED' });
    const { node } = await three.graph.data(`{ node(id: "${release.changes.edges[0].node.id}") { id __typename } }`);
    expect(node.__typename).toBe('ReleaseChange');
    expect(release.tables).toHaveLength((await storedRelease(three.data.path, '2')).manifest.tables.length);
  });

  test('of a release that is not there is bad input', async () => {
    const { errors } = await three.graph.run(differenceQuery, { from: 'release:1', to: 'release:9' });
    expect(errors[0]).toMatchObject({
      message: 'There is no release release:9.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the releases are listed, latest first, and the graph can be told of them again', async () => {
    const { releases } = await three.graph.data(
      '{ releases { totalCount edges { node { number revision createdAt note } } } }',
    );
    expect(releases.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([3, 2, 1]);
    expect(releases.edges[2].node.note).toBe('the first');
    const exports = await openExports({ uri: three.uri });
    const rows = rowsOf(await exports.text('releases.csv'));
    await exports.close();
    expect(rows.map(({ number, revision, createdAt, note }) => ({ number, revision, createdAt, note }))).toEqual(
      releases.edges.map(({ node }: { node: Row & { note: string | null } }) => ({
        ...{ number: String(node['number']), revision: String(node['revision']) },
        ...{ createdAt: node['createdAt'], note: node.note ?? '' },
      })),
    );
    expect(await three.register()).toEqual([]);
    await three.graph.driver.executeQuery('MATCH (n:Release|ReleaseChange) DETACH DELETE n');
    expect(await three.register()).toEqual([1, 2, 3]);
    expect((await between(1, 2)).records.totalCount).toBe(4);
  });

  test('is not part of what the next release holds', async () => {
    expect((await release(three.graph.driver, three.data.path)).made).toBe(false);
    await rm(join(three.data.path, 'releases', '3'), { recursive: true });
    expect((await release(three.graph.driver, three.data.path)).manifest.number).toBe(3);
  }, 120_000);
});
