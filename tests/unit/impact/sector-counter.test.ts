import { describe, expect, it } from 'vitest';
import {
  contradicting,
  ofDefinition,
  otherwiseDefined,
  totalOf,
  type Claim,
} from '../../../subgraphs/impact-metrics/sector-counter/sector-counter.formulas.js';
import { figure } from './figures.js';

const claim = (id: string, changes: Partial<Claim> = {}): Claim => ({
  ...figure(id),
  ...{ metricId: 'metric:workers_employed', sectorId: 'sector:all', ...changes },
});
const one = claim('one');
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe('claims side by side', () => {
  const rival = claim('rival', { value: 11 });
  const range = claim('range', { value: null, low: 9, high: 11 });
  const repeated = claim('repeated');
  const later = claim('later', { value: 11, year: 2021 });
  const others = [
    claim('another metric', { metricId: 'metric:jobs_created' }),
    claim('another unit', { unit: 'FTE' }),
    claim('another sector', { sectorId: 'sector:africa' }),
    claim('another population', { population: 'women' }),
  ];
  const all = [one, rival, range, repeated, later, ...others];

  it('contradict where definition and year are the same and the amount is not', () => {
    expect(ids(contradicting(one, all))).toEqual(['rival', 'range']);
    expect(contradicting(claim('undated', { year: null }), [claim('also', { year: null, value: 11 })])).toEqual([]);
  });

  it('stand beside each other where the definition differs in the same year', () => {
    expect(ids(otherwiseDefined(one, all))).toEqual(ids(others));
  });

  it('count towards a goal only by its definition', () => {
    const goal = claim('goal', { value: 100, year: 2025 });
    expect(ids(ofDefinition(goal, all))).toEqual(ids([one, rival, range, repeated, later]));
  });
});

describe('a sum over providers', () => {
  const provider = (organizationId: string, value: number, primeIds: string[] = []) => ({
    ...{ organizationId, primeIds, figures: [figure(organizationId, { value })] },
  });

  it('takes the latest figure of each once', () => {
    const twice = {
      ...provider('a', 5),
      figures: [figure('old', { value: 50, year: 2010 }), figure('new', { value: 5 })],
    };
    expect(totalOf([twice, provider('b', 7)])).toMatchObject({ gross: 12, net: 12, conflicting: 0 });
  });

  it('leaves out of net who works for another that is counted', () => {
    expect(totalOf([provider('a', 5), provider('b', 7, ['a']), provider('c', 9, ['not counted'])])).toMatchObject({
      ...{ gross: 21, net: 14, subcontractorIds: ['b'] },
    });
  });

  it('is nothing where nobody reports, and leaves out ranges', () => {
    expect(totalOf([])).toMatchObject({ gross: null, net: null });
    const range = { ...provider('a', 1), figures: [figure('x', { value: null, low: 1, high: 9 })] };
    expect(totalOf([range])).toMatchObject({ gross: null, counted: [] });
  });

  it('tells for how many sources disagree', () => {
    const torn = { ...provider('a', 5), figures: [figure('x'), figure('y', { value: 11 })] };
    expect(totalOf([torn, provider('b', 7)])).toMatchObject({ conflicting: 1 });
  });
});
