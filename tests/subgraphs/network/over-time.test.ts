import { describe, expect, it } from 'vitest';
import { seedRows } from '../../support/seed-files.js';
import type { Data } from '../../support/subgraph.js';
import { openNetwork } from './ties.js';

const { subgraph, networkOf } = openNetwork();

describe('the network over time', () => {
  it('tells for each year what the network valid in it tells', async () => {
    const { networkTimeline } = await subgraph.data(
      '{ networkTimeline(from: 2008, to: 2020, filter: { family: { eq: COMMERCIAL } }) { undatedCount years { year startedCount may { nodeCount edgeCount partnershipCount } must { nodeCount edgeCount partnershipCount } } } }',
    );
    expect(networkTimeline.years.map(({ year }: Data) => year)).toEqual(
      Array.from({ length: 13 }, (_, index) => 2008 + index),
    );
    for (const { year, may, must } of networkTimeline.years.filter((_: Data, index: number) => index % 4 === 0)) {
      for (const [way, extent] of [
        ['may', may],
        ['must', must],
      ]) {
        expect(
          await networkOf(
            'nodeCount edgeCount partnershipCount',
            `filter: { family: { eq: COMMERCIAL }, validOn: { ${way}: "${year}" } }`,
          ),
        ).toEqual(extent);
      }
    }
    expect(networkTimeline.undatedCount).toBeGreaterThan(0);
  });

  it.each(['MUST', 'MAY'])('differs between two dates by what only one of them has, by %s', async (certainty) => {
    const { networkDifference: found } = await subgraph.data(
      `{ networkDifference(earlier: "2012", later: "2018", certainty: ${certainty}) { undatedCount before { partnershipCount nodeCount edgeCount } after { partnershipCount nodeCount edgeCount }
        partnershipsAddedCount partnershipsGoneCount organizationsAddedCount organizationsGoneCount tiesAddedCount tiesGoneCount } }`,
    );
    const valid = (year: number) =>
      networkOf(
        'nodeCount edgeCount partnershipCount',
        `filter: { validOn: { ${certainty.toLowerCase()}: "${year}" } }`,
      );
    expect([found.before, found.after]).toEqual([await valid(2012), await valid(2018)]);
    const change = (added: number, gone: number) => added - gone;
    expect(change(found.partnershipsAddedCount, found.partnershipsGoneCount)).toBe(
      found.after.partnershipCount - found.before.partnershipCount,
    );
    expect(change(found.organizationsAddedCount, found.organizationsGoneCount)).toBe(
      found.after.nodeCount - found.before.nodeCount,
    );
    expect(change(found.tiesAddedCount, found.tiesGoneCount)).toBe(found.after.edgeCount - found.before.edgeCount);
    expect(found.undatedCount).toBe(seedRows('partnerships.csv').filter((row) => !row['start']).length);
  });

  it('of one organisation tells what began in each year', async () => {
    const id = 'organization:sama';
    const [{ timeline }] = await subgraph.entities(
      'Organization',
      [id],
      'timeline(from: 2008, to: 2025) { undated { id } years { year started { id } mayCount mustCount } }',
    );
    const own = seedRows('partnerships.csv').filter((row) => [row['party_a_id'], row['party_b_id']].includes('sama'));
    for (const { year, started } of timeline.years) {
      const expected = own
        .filter((row) => row['start']?.startsWith(String(year)))
        .map((row) => `partnership:${row['partnership_id']}`);
      expect(started.map((one: Data) => one.id)).toEqual(expected.sort());
    }
    expect(timeline.undated).toHaveLength(own.filter((row) => !row['start']).length);
  });

  it.each([
    [
      'years in the wrong order',
      '{ networkTimeline(from: 2012, to: 2011) { undatedCount } }',
      'to must be between 2012 and 2062',
    ],
    ['too many years', '{ networkTimeline(from: 1950, to: 2011) { undatedCount } }', 'to must be between'],
    [
      'dates in the wrong order',
      '{ networkDifference(earlier: "2018", later: "2012") { undatedCount } }',
      'earlier must begin before later',
    ],
    [
      'too many values',
      '{ network { measures(measure: DEGREE, first: 101) { nodeCount } } }',
      'first must be between 1 and 100',
    ],
    [
      'a resolution of nothing',
      '{ network { communities(resolution: 0) { communityCount } } }',
      'resolution must be between',
    ],
  ])('refuses %s', async (_, query, message) => {
    await expect(subgraph.data(query)).rejects.toThrow(message);
  });
});
