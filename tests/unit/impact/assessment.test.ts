import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../subgraphs/impact-metrics/assessment/assessment.formulas.js';
import type { Evidence } from '../../../subgraphs/impact-metrics/assessment/evidence.formulas.js';
import { impactScheme } from '../../../subgraphs/impact-metrics/assessment/impact-scheme.formulas.js';
import { labelScheme } from '../../../subgraphs/impact-metrics/assessment/label-scheme.formulas.js';
import { practiceScheme } from '../../../subgraphs/impact-metrics/assessment/practice-scheme.formulas.js';
import { schemes } from '../../../subgraphs/impact-metrics/assessment/schemes.formulas.js';
import { blank, certificate, figure, on, partnership } from './evidence.js';

const group = { id: 'worker-group:youth' };
const topicsOf = (evidence: Partial<Evidence>, scheme = impactScheme) =>
  Object.fromEntries(
    assess(scheme, { ...blank, ...evidence }, on).topics.map(({ topic, points, reached }) => [
      topic.code,
      `${points} ${reached}`,
    ]),
  );

describe('a mark', () => {
  it('of a provider of whom nothing is known is blank, not zero', () => {
    for (const scheme of schemes) {
      const { state, topics, missing } = assess(scheme, blank, on);
      expect(state).toBe('NO_PROOF');
      expect(topics.map(({ points }) => points)).toEqual(topics.map(() => null));
      expect(missing).toHaveLength(scheme.topics.flatMap(({ criteria }) => criteria).length);
    }
  });

  it('gives a zero only where evidence says that a criterion is not met', () => {
    expect(topicsOf({ figures: [figure('share_disabled', 0)] })).toEqual({
      ...{ HIRING: '0 false', INCOME: 'null false', ADVANCEMENT: 'null false' },
    });
  });

  it('never makes up for a topic by another', () => {
    const hiring = [figure('share_disabled', 90), figure('disabled_workers', 100, { unit: 'people' })];
    const partnerships = [partnership('CAREER_PATH', { roles: ['TRAINER'] })];
    const evidence = { figures: hiring, workerGroups: [group], partnerships };
    expect(topicsOf(evidence)).toEqual({ HIRING: '4 true', INCOME: 'null false', ADVANCEMENT: '1 true' });
    const { state, missing } = assess(impactScheme, { ...blank, ...evidence }, on);
    expect(state).toBe('NOT_REACHED');
    expect(missing.map(({ criterion }) => criterion.code)).toEqual(['I4', 'I5', 'I6']);
    const paid = [...hiring, figure('income_multiple_after_hire', 1.5, { unit: 'ratio' })];
    expect(assess(impactScheme, { ...blank, ...evidence, figures: paid }, on).state).toBe('REACHED');
  });

  it.each(['CAREER_PATH', 'EMPLOYER_HIRING'])(
    'proves a path by %s where the provider leads on, not where it hires',
    (kind) => {
      const path = (rest: Parameters<typeof partnership>[1]) =>
        assess(impactScheme, { ...blank, partnerships: [partnership(kind, rest)] }, on)
          .topics.flatMap(({ criteria }) => criteria)
          .find(({ criterion }) => criterion.code === 'I9')?.state;
      expect(path({ roles: ['TRAINER'] })).toBe('PROVED');
      expect(path({ roles: ['TRAINER'], latestEnd: '2025-03-31' })).toBe('OUTDATED');
      expect(path({ roles: ['EMPLOYER'] })).toBe('NO_PROOF');
      expect(path({ roles: ['FUNDER'] })).toBe('NO_PROOF');
      expect(path({ roles: ['PARTICIPANT'] })).toBe('NO_PROOF');
    },
  );

  it('of practice takes its minimum in each of four topics', () => {
    const figures = [
      figure('wage_multiple_of_minimum', 1, { unit: 'ratio' }),
      figure('attrition_rate', 15, { unit: 'percent_per_year' }),
    ];
    const evidence = { figures, partnerships: [partnership('TRAINING')], certificates: [certificate()] };
    expect(topicsOf(evidence, practiceScheme)).toEqual({
      ...{ PAY: '2 true', STABILITY: '2 true', TRAINING: '1 true', OUTSIDE_VIEW: '2 true' },
    });
  });

  it('lapses by itself', () => {
    const known = { ...blank, certificates: [certificate()] };
    const view = (date: string) => {
      const days = { first: date, last: date };
      return assess(practiceScheme, known, days).topics.find(({ topic }) => topic.code === 'OUTSIDE_VIEW')?.points;
    };
    expect([view('2024-06-01'), view('2027-06-01'), view('2029-01-01')]).toEqual([null, 2, null]);
  });

  it('does not depend on the order in which records come', () => {
    const records = [
      ...[figure('share_disabled', 90), figure('share_disabled', 20, { year: 2022, id: 'old' })],
      ...[figure('share_youth', 30), figure('attrition_rate', 15, { unit: 'percent_per_year' })],
      ...[figure('share_disabled', 95, { id: 'part', population: 'one site' })],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (figures) => {
        for (const scheme of schemes)
          expect(assess(scheme, { ...blank, figures }, on)).toEqual(assess(scheme, { ...blank, figures: records }, on));
      }),
    );
  });
});

describe('the label', () => {
  const whole: Partial<Evidence> = {
    figures: [
      figure('disabled_workers', 3, { unit: 'people', evidence: { level: 'THIRD_PARTY' } }),
      figure('wage_multiple_of_minimum', 1.2, { unit: 'ratio' }),
    ],
    workerGroups: [group],
    partnerships: [partnership('CONTRACT'), partnership('TRAINING')],
  };
  const missing = (evidence: Partial<Evidence>) =>
    assess(labelScheme, { ...blank, ...evidence }, on).missing.map(({ criterion }) => criterion.code);

  it('is held when every criterion is proved', () => {
    expect(assess(labelScheme, { ...blank, ...whole }, on)).toMatchObject({ state: 'REACHED', missing: [] });
  });

  it.each([
    ['L1', { partnerships: [partnership('TRAINING')] }],
    ['L1', { partnerships: [partnership('TRAINING'), partnership('FRAMEWORK_CONTRACT')] }],
    ['L1', { partnerships: [partnership('TRAINING'), partnership('CONTRACT', { latestEnd: '2026-11-26' })] }],
    ['L2', { workerGroups: [] }],
    ['L5', { partnerships: [partnership('CONTRACT')] }],
    ['L3 L6', { figures: whole.figures?.slice(1) ?? [] }],
    ['L4', { figures: whole.figures?.slice(0, 1) ?? [] }],
  ])('misses %s without its proof', (codes, less) => {
    expect(missing({ ...whole, ...less })).toEqual(codes.split(' '));
  });
});

describe('the schemes', () => {
  it('can be reached, and name each criterion once', () => {
    for (const { topics } of schemes) {
      const codes = topics.flatMap(({ criteria }) => criteria.map(({ code }) => code));
      expect(new Set(codes).size).toBe(codes.length);
      for (const { minimum, criteria } of topics) {
        expect(minimum).toBeGreaterThan(0);
        expect(minimum).toBeLessThanOrEqual(criteria.reduce((sum, { points }) => sum + points, 0));
      }
    }
  });
});
