import { describe, expect, it } from 'vitest';
import { figureFinding } from '../../../subgraphs/impact-metrics/assessment/figure-finding.formulas.js';
import { reaches } from '../../../subgraphs/impact-metrics/figures/bound.formulas.js';
import type { FigureRequirement } from '../../../subgraphs/impact-metrics/assessment/requirement.formulas.js';
import { blank, figure, on } from './evidence.js';

const asks = (bound: Partial<FigureRequirement>): FigureRequirement => ({
  ...{ kind: 'figure', metrics: ['rate'], unit: 'percent' },
  ...bound,
});

describe('a figure reaches a bound', () => {
  it.each([
    [{ atLeast: 50 }, 50, null, true],
    [{ atLeast: 50 }, 49.9, null, false],
    [{ atLeast: 50 }, 0, null, false],
    [{ atLeast: 50 }, 60, 'more_than', true],
    [{ atLeast: 50 }, 40, 'more_than', null],
    [{ atLeast: 50 }, 60, 'up_to', null],
    [{ atLeast: 50 }, 40, 'up_to', false],
    [{ atLeast: 50 }, 50, 'approximately', true],
    [{ above: 0 }, 0, null, false],
    [{ above: 0 }, 0, 'more_than', true],
    [{ above: 0 }, 0, 'at_least', null],
    [{ above: 0 }, 1, null, true],
    [{ above: 1 }, 2, 'up_to', null],
    [{ atMost: 15 }, 15, null, true],
    [{ atMost: 15 }, 0, null, true],
    [{ atMost: 15 }, 16, null, false],
    [{ atMost: 15 }, 10, 'less_than', true],
    [{ atMost: 15 }, 20, 'less_than', null],
    [{ atMost: 15 }, 15, 'more_than', false],
    [{ atMost: 15 }, 10, 'at_least', null],
    [{}, 0, null, true],
  ] as const)('%j: %d %s is %s', (bound, value, qualifier, expected) => {
    expect(reaches(figure('rate', value, { qualifier }), asks(bound))).toBe(expected);
  });

  it.each([
    [{ atLeast: 50 }, 50, 80, true],
    [{ atLeast: 50 }, 40, 60, null],
    [{ atLeast: 50 }, 10, 12, false],
    [{ atMost: 15 }, 3, 5, true],
    [{ atMost: 15 }, 10, 20, null],
    [{ atMost: 15 }, 20, 35, false],
  ])('%j: the range %d to %d is %s', (bound, low, high, expected) => {
    expect(reaches(figure('rate', null, { low, high }), asks(bound))).toBe(expected);
  });
});

describe('the figures of a metric', () => {
  const finding = (figures: ReturnType<typeof figure>[], bound: Partial<FigureRequirement> = { atLeast: 50 }) => {
    const { proofs, short, unclear, outdated } = figureFinding(asks(bound), { ...blank, figures }, on);
    const count = { proofs: proofs.length, short: short.length, unclear: unclear.length, outdated: outdated.length };
    return Object.fromEntries(Object.entries(count).filter(([, number]) => number > 0));
  };

  it.each([
    ['none', [], {}],
    ['one that reaches it', [figure('rate', 60)], { proofs: 1 }],
    ['a zero', [figure('rate', 0)], { short: 1 }],
    ['another metric', [figure('other', 60)], {}],
    ['another unit', [figure('rate', 60, { unit: 'people' })], {}],
    ['five years old', [figure('rate', 60, { year: 2021 })], { proofs: 1 }],
    ['six years old', [figure('rate', 60, { year: 2020 })], { outdated: 1 }],
    ['undated', [figure('rate', 60, { year: null })], { outdated: 1 }],
    ['six years old and below', [figure('rate', 40, { year: 2020 })], {}],
    ['undated and below', [figure('rate', 40, { year: null })], {}],
    ['undated and open', [figure('rate', 60, { year: null, qualifier: 'up_to' })], {}],
    [
      'one old that reaches it, one old below',
      [figure('rate', 60, { year: 2019 }), figure('rate', 40, { year: 2020 })],
      { outdated: 1 },
    ],
    ['of a later year', [figure('rate', 60, { year: 2027 })], {}],
    ['a newer one below', [figure('rate', 60, { year: 2022 }), figure('rate', 40)], { short: 1 }],
    [
      'a part above, the whole below',
      [figure('rate', 60, { population: 'one site' }), figure('rate', 40)],
      { short: 1 },
    ],
    ['two that contradict', [figure('rate', 60), figure('rate', 40)], { unclear: 2 }],
    ['two that differ and both reach it', [figure('rate', 60), figure('rate', 70)], { proofs: 1 }],
    ['only from memory', [figure('rate', 60, { evidence: { level: 'UNVERIFIED' } })], {}],
  ])('%s', (_, figures, expected) => {
    expect(finding(figures)).toEqual(expected);
  });

  it('of weaker evidence do not count where stronger is asked for', () => {
    const told = [figure('rate', 60), figure('rate', 70, { id: 'press', evidence: { level: 'THIRD_PARTY' } })];
    const finding = (level: string) =>
      figureFinding(asks({ atLeast: 50, level }), { ...blank, figures: told }, on).proofs;
    expect(finding('THIRD_PARTY')).toEqual([{ kind: 'figures', id: 'press' }]);
    expect(finding('INDEPENDENT_STUDY')).toEqual([]);
  });
});
