import { describe, expect, it } from 'vitest';
import {
  sizeBandOf,
  standingOf,
  type Candidate,
  type PeerGroup,
} from '../../../subgraphs/impact-metrics/benchmark/benchmark.formulas.js';
import type { Figure } from '../../../subgraphs/impact-metrics/figures/figure.formulas.js';
import { figure } from './figures.js';

const candidate = (organizationId: string, value: number | null, changes: Partial<Candidate<Figure>> = {}) => ({
  ...{ organizationId, roles: ['ISSP'], region: 'Africa', people: 100, services: ['service:data'] },
  figures: value === null ? [] : [figure(`figure of ${organizationId}`, { value })],
  ...changes,
});
const own = candidate('own', 30);
const peers = [10, 20, 30, 40, 50].map((value) => candidate(`peer ${value}`, value));
const standing = (candidates: readonly Candidate<Figure>[], group: PeerGroup = {}) =>
  standingOf('own', candidates, group);

it.each([
  [null, null],
  [0, 'MICRO'],
  [9, 'MICRO'],
  [10, 'SMALL'],
  [49, 'SMALL'],
  [50, 'MEDIUM'],
  [249, 'MEDIUM'],
  [250, 'LARGE'],
  [999, 'LARGE'],
  [1_000, 'VERY_LARGE'],
])('%s people make the band %s', (people, band) => {
  expect(sizeBandOf(people)).toBe(band);
});

describe('a standing', () => {
  it('is the mid-rank percentile in the group with itself', () => {
    expect(standing([own, ...peers])).toMatchObject({
      percentile: 50,
      median: 30,
      lowerQuartile: 22.5,
      upperQuartile: 37.5,
    });
    expect(standing([candidate('own', 60), ...peers])).toMatchObject({ percentile: (5.5 * 100) / 6, gap: null });
  });

  it.each<[string, Partial<Candidate<Figure>>]>([
    ['another role', { roles: ['BPO'] }],
    ['another region', { region: 'Asia' }],
    ['no region', { region: null }],
    ['another size', { people: 5 }],
    ['an unknown size', { people: null }],
    ['another service', { services: [] }],
    ['another unit', { figures: [figure('x', { unit: 'FTE' })] }],
    ['another definition', { figures: [figure('x', { metricQualifier: 'after three months' })] }],
    ['only a range', { figures: [figure('x', { value: null, low: 1, high: 9 })] }],
    ['figures that disagree', { figures: [figure('x'), figure('y', { value: 12 })] }],
  ])('leaves out a peer of %s', (_, changes) => {
    const group: PeerGroup = { role: 'ISSP', region: 'Africa', sizeBand: 'MEDIUM', service: 'service:data' };
    const all = [own, ...peers, candidate('odd', 1_000, changes)];
    expect(standing(all, group).peers.map((peer) => peer.candidate.organizationId)).toEqual(
      peers.map(({ organizationId }) => organizationId),
    );
  });

  it.each<[string, readonly Candidate<Figure>[]]>([
    ['GROUP_TOO_SMALL', [own, ...peers.slice(1)]],
    ['NO_FIGURE', [candidate('own', null), ...peers]],
    ['NO_FIGURE', peers],
    ['RANGE_ONLY', [candidate('own', 1, { figures: [figure('x', { value: null, low: 1, high: 2 })] }), ...peers]],
    ['CONFLICTING_INPUTS', [candidate('own', 1, { figures: [figure('x'), figure('y', { value: 11 })] }), ...peers]],
  ])('is not given: %s', (gap, candidates) => {
    expect(standing(candidates)).toMatchObject({ gap, percentile: null, median: null });
  });

  it('of two others does not change their order when one is added', () => {
    const more = [...peers, candidate('other', 35), candidate('unrelated', 33)];
    const at = (id: string, all: readonly Candidate<Figure>[]) => standingOf(id, all, {}).percentile ?? 0;
    const before = [own, ...peers, candidate('other', 35)];
    expect(at('own', before)).toBeLessThan(at('other', before));
    expect(at('own', [own, ...more])).toBeLessThan(at('other', [own, ...more]));
  });
});
