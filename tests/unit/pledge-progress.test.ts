import { expect, it } from 'vitest';
import { progressOf } from '../../subgraphs/impact-metrics/pledge/pledge.formulas.js';

const figure = (value: number | null, year: number | null, unit = 'people') => ({ value, year, unit });
const none = { reached: null, year: null, percentReached: null };

it.each([
  ['nothing was numbered', { low: null, unit: 'people' }, [figure(5, 2020)], { ...none, gap: 'NO_QUANTITY' }],
  ['nothing counts it', { low: 10, unit: 'people' }, [], { ...none, gap: 'NO_FIGURE' }],
  ['only a range counts it', { low: 10, unit: 'people' }, [figure(null, 2020)], { ...none, gap: 'NO_FIGURE' }],
  ['another unit counts it', { low: 10, unit: 'FTE' }, [figure(5, 2020)], { ...none, gap: 'UNIT_MISMATCH' }],
  [
    'two sources disagree',
    { low: 10, unit: 'people' },
    [figure(5, 2020), figure(6, 2020)],
    { ...none, year: 2020, gap: 'CONFLICTING_INPUTS' },
  ],
  [
    'two sources agree',
    { low: 10, unit: 'people' },
    [figure(5, 2020), figure(5, 2020)],
    { reached: 5, year: 2020, percentReached: 50, gap: null },
  ],
  [
    'the latest year is lower',
    { low: 10, unit: 'people' },
    [figure(9, 2019), figure(5, 2020)],
    { reached: 5, year: 2020, percentReached: 50, gap: null },
  ],
  [
    'jobs are counted as people',
    { low: 10, unit: 'jobs' },
    [figure(15, 2020)],
    { reached: 15, year: 2020, percentReached: 150, gap: null },
  ],
  [
    'nothing is reached',
    { low: 10, unit: 'people' },
    [figure(0, 2020)],
    { reached: 0, year: 2020, percentReached: 0, gap: null },
  ],
  [
    'no year is stated',
    { low: 10, unit: 'people' },
    [figure(4, null)],
    { reached: 4, year: null, percentReached: 40, gap: null },
  ],
])('progress where %s', (_, promised, figures, expected) => {
  expect(progressOf(promised, figures)).toEqual(expected);
});
