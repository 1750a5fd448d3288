import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  frequencies,
  midRankPercentile,
  quantile,
} from '../../../subgraphs/impact-metrics/figures/statistics.formulas.js';

interface Fixture {
  readonly percents: number[];
  readonly lists: { readonly values: number[]; readonly quantiles: number[] }[];
}

const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/percentiles.json', import.meta.url), 'utf8'),
) as Fixture;

it.each(fixture.lists)("quantiles equal numpy's: $values.length values", ({ values, quantiles }) => {
  for (const [index, percent] of fixture.percents.entries())
    expect(quantile(values, percent / 100), `${percent}`).toBeCloseTo(quantiles[index] ?? NaN, 9);
});

it('there is no quantile of nothing', () => {
  expect(quantile([], 0.5)).toBeNull();
});

it.each([
  [[10, 20, 30, 40], 10, 12.5],
  [[10, 20, 30, 40], 40, 87.5],
  [[10, 20, 20, 30], 20, 50],
  [[5], 5, 50],
  [[0, 0, 0, 1], 0, 37.5],
])('the mid-rank percentile in %j of %d is %d', (group, value, expected) => {
  expect(midRankPercentile(value, group)).toBe(expected);
});

it('there is no percentile in an empty group', () => {
  expect(midRankPercentile(1, [])).toBeNull();
});

it('frequencies come most frequent first, then by name, and count what states none', () => {
  expect(frequencies(['b', 'a', null, 'b', 'c'])).toEqual([
    ...[
      { value: 'b', count: 2 },
      { value: null, count: 1 },
      { value: 'a', count: 1 },
    ],
    { value: 'c', count: 1 },
  ]);
});
