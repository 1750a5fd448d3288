import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenceOf } from '../../../subgraphs/impact-metrics/donor-support/dependence.formulas.js';
import {
  supportOf,
  type GivenMoney,
  type SupportEvidence,
} from '../../../subgraphs/impact-metrics/donor-support/support.formulas.js';
import { supportScheme } from '../../../subgraphs/impact-metrics/donor-support/support-scheme.formulas.js';
import { figure } from './evidence.js';

const blank: SupportEvidence = { given: [], sold: [], figures: [] };
const money = (rest: Partial<GivenMoney> = {}): GivenMoney => ({
  ...{ id: 'grant', kind: 'GRANT', status: 'REPORTED', end: null, fundingPurposes: ['TRAINING'], fundingTerm: null },
  ...rest,
});
const contract = { id: 'contract', status: 'REPORTED' };
const share = (value: number | null, rest = {}) => figure('share_revenue_from_donations', value, rest);
const memory = { evidence: { level: 'UNVERIFIED' } };
const revenue = (value: number) => figure('revenue', value, { unit: 'USD' });
const told = (evidence: Partial<SupportEvidence>): string => {
  const { state, criteria } = supportOf({ ...blank, ...evidence });
  return [state, ...criteria.map((one) => one.state)].join(' ');
};

describe('donor support', () => {
  it.each<[string, string, Partial<SupportEvidence>]>([
    ['nothing known', 'NO_SUPPORT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN', {}],
    ['only sales', 'NO_SUPPORT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN MET', { sold: [contract] }],
    ['a share of zero given', 'NO_SUPPORT_KNOWN NOT_MET NOT_KNOWN MET NOT_KNOWN', { figures: [share(0)] }],
    ['an open end', 'NOT_KNOWN MET MET NOT_KNOWN MET', { given: [money()], sold: [contract] }],
    ['a stated end', 'INTERIM MET MET MET MET', { given: [money({ end: '2012' })], sold: [contract] }],
    ['a stated course', 'INTERIM MET MET MET MET', { given: [money({ fundingTerm: 'LIMITED' })], sold: [contract] }],
    ['a loan to start', 'INTERIM MET MET MET MET', { given: [money({ kind: 'LOAN' })], figures: [revenue(1)] }],
    ['no sales known', 'NOT_KNOWN MET MET MET NOT_KNOWN', { given: [money({ end: '2012' })] }],
    [
      'a revenue of zero',
      'FOR_OTHER_ENDS MET MET MET NOT_MET',
      { given: [money({ end: '2012' })], figures: [revenue(0)] },
    ],
    [
      'an end of money for growth',
      'FOR_OTHER_ENDS MET NOT_MET NOT_KNOWN MET',
      { given: [money({ end: '2012', fundingPurposes: ['GROWTH'] })], sold: [contract] },
    ],
    [
      'growth beside money of no stated purpose',
      'NOT_KNOWN MET NOT_KNOWN NOT_KNOWN NOT_KNOWN',
      { given: [money({ fundingPurposes: ['GROWTH'] }), money({ id: 'other', fundingPurposes: [] })] },
    ],
    [
      'the value of one contract, which may be bought',
      'NOT_KNOWN MET MET MET NOT_KNOWN',
      { given: [money({ end: '2012' })], figures: [figure('contract_value', 9, { unit: 'USD' })] },
    ],
    [
      'the sum of its contracts',
      'INTERIM MET MET MET MET',
      {
        given: [money({ end: '2012' })],
        figures: [figure('contract_value', 9, { unit: 'USD', metricQualifier: 'sum of contracts since the start' })],
      },
    ],
    [
      'money planned',
      'NO_SUPPORT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN',
      { given: [money({ status: 'PLANNED' })] },
    ],
    [
      'money that comes again beside an end',
      'WITHOUT_END MET MET NOT_MET MET',
      { given: [money({ end: '2012' }), money({ id: 'yearly', fundingTerm: 'RECURRING' })], sold: [contract] },
    ],
    [
      'money that came again, and ended',
      'INTERIM MET MET MET MET',
      { given: [money({ fundingTerm: 'RECURRING', status: 'ENDED', end: '2012' })], sold: [contract] },
    ],
    [
      'money that came again until a stated end',
      'INTERIM MET MET MET MET',
      { given: [money({ fundingTerm: 'RECURRING', end: '2012' })], sold: [contract] },
    ],
    [
      'money that came again, told to have ended',
      'INTERIM MET MET MET MET',
      { given: [money({ fundingTerm: 'RECURRING', status: 'ENDED' })], sold: [contract] },
    ],
    [
      'figures known only from memory',
      'NO_SUPPORT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN',
      { figures: [share(60, memory), figure('revenue', 1, { unit: 'USD', ...memory })] },
    ],
    [
      'a newer share known only from memory',
      'WITHOUT_END MET NOT_KNOWN NOT_MET NOT_KNOWN',
      { figures: [share(60, { year: 2020 }), share(40, { year: 2022, ...memory })] },
    ],
    [
      'a share that falls only from memory',
      'WITHOUT_END MET NOT_KNOWN NOT_MET NOT_KNOWN',
      { figures: [share(80, { year: 2020, ...memory }), share(60, { year: 2022 })] },
    ],
    ['most of the income', 'WITHOUT_END MET NOT_KNOWN NOT_MET NOT_KNOWN', { figures: [share(60)] }],
    ['half of the income', 'NOT_KNOWN MET NOT_KNOWN MET NOT_KNOWN', { figures: [share(50)] }],
    [
      'more than a third',
      'NOT_KNOWN MET NOT_KNOWN NOT_KNOWN NOT_KNOWN',
      { figures: [share(33, { qualifier: 'more_than' })] },
    ],
    [
      'most, but falling',
      'NOT_KNOWN MET NOT_KNOWN MET NOT_KNOWN',
      { figures: [share(80, { year: 2020 }), share(60, { year: 2022 })] },
    ],
    [
      'most, lower only of another population',
      'WITHOUT_END MET NOT_KNOWN NOT_MET NOT_KNOWN',
      { figures: [share(80, { year: 2020, population: 'one site' }), share(60, { year: 2022 })] },
    ],
    ['two sources that differ', 'NOT_KNOWN MET NOT_KNOWN NOT_KNOWN NOT_KNOWN', { figures: [share(40), share(60)] }],
  ])('%s: %s', (_, expected, evidence) => {
    expect(told(evidence)).toBe(expected);
  });

  it('names the record that decides', () => {
    const { criteria } = supportOf({ ...blank, given: [money({ end: '2012' }), money({ id: 'open' })] });
    const third = criteria.find(({ criterion }) => criterion.code === 'S3');
    expect(third?.proofs).toEqual([{ kind: 'partnerships', id: 'grant' }]);
    expect(third?.unclear).toEqual([{ kind: 'partnerships', id: 'open' }]);
  });

  it('does not depend on the order of records, and no more is proved by less', () => {
    const given = [
      ...[money({ end: '2012' }), money({ id: 'growth', fundingPurposes: ['GROWTH'] })],
      ...[money({ id: 'yearly', fundingTerm: 'RECURRING' }), money({ id: 'planned', status: 'PLANNED' })],
    ];
    const met = (some: readonly GivenMoney[], code: string): boolean =>
      supportOf({ ...blank, given: some }).criteria.some(
        ({ criterion, state }) => criterion.code === code && state === 'MET',
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), fc.subarray(given), (shuffled, less) => {
        expect(told({ given: shuffled })).toBe(told({ given }));
        for (const code of ['S1', 'S2']) if (met(less, code)) expect(met(given, code)).toBe(true);
      }),
    );
  });

  it('names each criterion once', () => {
    expect(supportScheme.criteria.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4']);
  });
});

describe('donor dependence', () => {
  const input = (one: ReturnType<typeof figure>) => ({ ...one, metricId: one.metric.id, countryId: null });
  const usd = { unit: 'USD' };

  it.each([
    ['nothing known', [], { value: null, gap: 'MISSING_INPUT' }],
    ['a stated share', [share(60, { year: 2011 })], { value: 60, unit: 'percent', year: 2011, gap: null }],
    ['a share known only from memory', [share(60, memory)], { value: null, gap: 'MISSING_INPUT' }],
    [
      'gifts known only from memory',
      [
        figure('grants_and_donations_received', 25, { ...usd, ...memory }),
        figure('revenue_and_donations', 100, { ...usd, ...memory }),
      ],
      { value: null, gap: 'MISSING_INPUT' },
    ],
    ['a stated zero', [share(0)], { value: 0, gap: null }],
    ['a range', [share(null, { low: 10, high: 20 })], { value: null, gap: 'RANGE_ONLY' }],
    ['two that differ', [share(40), share(60)], { value: null, gap: 'CONFLICTING_INPUTS' }],
    [
      'gifts and all income of one year',
      [figure('grants_and_donations_received', 25, usd), figure('revenue_and_donations', 100, usd)],
      { value: 25, unit: 'percent', gap: null },
    ],
    [
      'gifts and all income in two currencies',
      [figure('grants_and_donations_received', 25, usd), figure('revenue_and_donations', 100, { unit: 'EUR' })],
      { value: null, gap: 'UNIT_MISMATCH' },
    ],
    [
      'gifts and all income of two years',
      [
        figure('grants_and_donations_received', 25, { ...usd, year: 2012 }),
        figure('revenue_and_donations', 100, { ...usd, year: 2013 }),
      ],
      { value: null, gap: 'PERIOD_MISMATCH' },
    ],
  ])('%s', (_, figures, expected) => {
    expect(dependenceOf(figures.map(input))).toMatchObject(expected);
  });
});
