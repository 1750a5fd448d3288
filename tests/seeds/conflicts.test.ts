import { describe, expect, it } from 'vitest';
import { conflictingPairs, type ComparableFigure } from '../../seeds/mapping/conflicts.js';

const base: ComparableFigure = {
  ...{ id: 'a', subject: 's', metric: 'm', aspect: '', unit: 'people', status: 'observed', year: 2020 },
  ...{ country: 'KE', population: undefined, value: 1, low: undefined, high: undefined, flagged: false },
};
const pairs = (...figures: Partial<ComparableFigure>[]) =>
  conflictingPairs(figures.map((figure, index) => ({ ...base, id: `o${index}`, ...figure })));

describe('figures that cannot both hold', () => {
  it('are those that differ in their value alone, each pair once and the smaller id first', () => {
    expect(pairs({ id: 'z', value: 1 }, { id: 'b', value: 2 })).toEqual([['b', 'z']]);
    expect(pairs({ value: 1 }, { value: 1 })).toEqual([]);
    expect(pairs({ value: 1, flagged: true }, { value: 2, flagged: true })).toEqual([['o0', 'o1']]);
  });

  it.each<Partial<ComparableFigure>>([
    ...[{ subject: 't' }, { metric: 'n' }, { aspect: 'window = 90 days' }, { unit: 'FTE' }, { status: 'target' }],
    ...[{ year: 2021 }, { year: undefined }, { country: 'UG' }, { population: 'women' }],
  ])('are not those that also differ in %o', (other) => {
    expect(pairs({ value: 1 }, { value: 2, ...other })).toEqual([]);
  });

  it('compare ranges as ranges, and a middle value with the range it is the middle of', () => {
    expect(pairs({ value: undefined, low: 30, high: 40 }, { value: undefined, low: 30, high: 45 })).toHaveLength(1);
    expect(pairs({ value: undefined, low: 30, high: 40 }, { value: 35, low: 30, high: 40 })).toEqual([]);
  });

  it('are also flagged ones of another place or population, unless their years are known to differ', () => {
    const flagged = { flagged: true };
    expect(pairs({ ...flagged }, { ...flagged, value: 2, country: 'UG', year: undefined })).toHaveLength(1);
    expect(pairs({ ...flagged }, { ...flagged, value: 2, year: 2021 })).toEqual([]);
    expect(pairs({ ...flagged }, { value: 2, country: 'UG' })).toEqual([]);
    expect(pairs({ ...flagged }, { ...flagged, value: 2, metric: 'n' })).toEqual([]);
  });
});
