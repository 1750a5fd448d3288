import { describe, expect, it } from 'vitest';
import { derive, type Input } from '../../../subgraphs/impact-metrics/derived/derivation.formulas.js';
import { formulas } from '../../../subgraphs/impact-metrics/derived/formula.formulas.js';

const formula = (kind: string) => {
  const found = formulas.find((one) => one.kind === kind);
  if (!found) throw new Error(`no formula ${kind}`);
  return found;
};

/** An input written "metric value unit year", with what else is stated. */
function input(
  metric: string,
  value: number | null,
  unit: string,
  year: number | null,
  more: Partial<Input> = {},
): Input {
  const metricId = /^(isg:|[A-Z]{2}\d)/.test(metric) ? metric : `metric:${metric}`;
  return { metricId, value, unit, year, population: null, metricQualifier: null, countryId: null, ...more };
}

const workers = (value: number | null, year: number | null = 2020, more: Partial<Input> = {}) =>
  input('workers_employed', value, 'people', year, more);
const women = (value: number | null, year: number | null = 2020, more: Partial<Input> = {}) =>
  input('women_employed', value, 'people', year, more);
const pay = (value: number, unit = 'USD_per_month', year: number | null = 2020) =>
  input('worker_income', value, unit, year);

describe('a value', () => {
  it.each<[string, string, Input[], number, string]>([
    ['RETENTION_RATE', 'of attrition', [input('attrition_rate', 8, 'percent_per_year', 2015)], 92, 'percent_per_year'],
    [
      'RETENTION_RATE',
      'without attrition',
      [input('attrition_rate', 0, 'percent_per_year', 2015)],
      100,
      'percent_per_year',
    ],
    ['RETENTION_RATE', 'undated', [input('attrition_rate', 8, 'percent_per_year', null)], 92, 'percent_per_year'],
    ['INVOLUNTARY_TURNOVER', '', [input('workers_laid_off', 20, 'people', 2020), workers(200)], 10, 'percent'],
    ['FEMALE_SHARE', '', [women(30), workers(40)], 75, 'percent'],
    ['FEMALE_SHARE', 'where there are none', [women(0), workers(40)], 0, 'percent'],
    [
      'FEMALE_SHARE',
      'of the latest common year',
      [women(30), workers(40), women(9, 2019), workers(10, 2019), workers(50, 2021)],
      75,
      'percent',
    ],
    [
      'FEMALE_SHARE',
      'of one population',
      [women(3, 2020, { population: 'India' }), workers(4, 2020, { population: 'India' })],
      75,
      'percent',
    ],
    ['YOUTH_SHARE', '', [input('isg:youth-employed', 6, 'people', 2020), workers(8)], 75, 'percent'],
    ['DISABLED_SHARE', '', [input('disabled_workers', 5, 'people', 2020), workers(20)], 25, 'percent'],
    ['REFUGEE_SHARE', '', [input('refugees_employed', 5, 'people', 2020), workers(20)], 25, 'percent'],
    ['IMPACT_WORKER_SHARE', '', [input('impact_workers_employed', 15, 'people', 2020), workers(20)], 75, 'percent'],
    [
      'TRAINING_HOURS_PER_HEAD',
      '',
      [input('OI7877', 900, 'hours', 2020), input('OI4229', 30, 'people', 2020)],
      30,
      'hours_per_person',
    ],
    ['MINIMUM_WAGE_MULTIPLE', '', [pay(300), input('wage_floor', 150, 'USD_per_month', 2020)], 2, 'ratio'],
    ['WAGE_PREMIUM', '', [input('wage_multiple_of_local_benchmark', 1.5, 'ratio', 2020)], 50, 'percent'],
    [
      'WAGE_PREMIUM',
      'below the benchmark',
      [input('wage_multiple_of_local_benchmark', 0.5, 'ratio', 2020)],
      -50,
      'percent',
    ],
    ['INCOME_UPLIFT', '', [pay(300), input('pre_hire_income', 75, 'USD_per_month', 2020)], 4, 'ratio'],
    [
      'DONOR_DEPENDENCE',
      '',
      [input('grants_and_donations_received', 25, 'USD', 2020), input('revenue_and_donations', 100, 'USD', 2020)],
      25,
      'percent',
    ],
    ['REVENUE_PER_WORKER', '', [input('revenue', 1000, 'EUR', 2020), workers(10)], 100, 'EUR_per_person'],
    [
      'PLACEMENT_SHARE',
      '',
      [
        input('jobs_and_opportunities_placed_in_year', 40, 'people', 2020),
        input('graduates_in_year', 50, 'people', 2020),
      ],
      80,
      'percent',
    ],
  ])('%s %s', (kind, _, inputs, value, unit) => {
    expect(derive(formula(kind), inputs)).toMatchObject({ kind, value, unit, gap: null, missingInputs: [] });
  });

  it('is shown for every formula above', () => {
    expect(formulas.map(({ kind }) => kind)).toHaveLength(14);
  });

  it('comes with its inputs and the year they hold for', () => {
    const inputs = [women(30), workers(40)];
    expect(derive(formula('FEMALE_SHARE'), [...inputs, workers(9, 2021)])).toMatchObject({ inputs, year: 2020 });
  });

  it('comes from the year asked for', () => {
    const inputs = [women(30), workers(40), women(5, 2021), workers(10, 2021)];
    expect(derive(formula('FEMALE_SHARE'), inputs)).toMatchObject({ value: 50, year: 2021 });
    expect(derive(formula('FEMALE_SHARE'), inputs, 2020)).toMatchObject({ value: 75, year: 2020 });
  });
});

describe('no value, and why', () => {
  it.each<[string, string, string, Input[]]>([
    ['MISSING_INPUT', 'FEMALE_SHARE', 'nothing is known', []],
    ['MISSING_INPUT', 'FEMALE_SHARE', 'the whole is not known', [women(30)]],
    ['PERIOD_MISMATCH', 'FEMALE_SHARE', 'the years differ', [women(30, 2019), workers(40, 2020)]],
    ['PERIOD_MISMATCH', 'FEMALE_SHARE', 'a year is not stated', [women(30, null), workers(40, null)]],
    ['RANGE_ONLY', 'FEMALE_SHARE', 'an input is a range', [women(null), workers(40)]],
    ['CONFLICTING_INPUTS', 'FEMALE_SHARE', 'two sources disagree', [women(30), women(31), workers(40)]],
    ['DIVISION_BY_ZERO', 'FEMALE_SHARE', 'nobody is employed', [women(0), workers(0)]],
    [
      'DEFINITION_MISMATCH',
      'FEMALE_SHARE',
      'the populations differ',
      [women(30, 2020, { population: 'India' }), workers(40)],
    ],
    [
      'DEFINITION_MISMATCH',
      'FEMALE_SHARE',
      'the places differ',
      [women(30, 2020, { countryId: 'country:IN' }), workers(40)],
    ],
    [
      'UNIT_MISMATCH',
      'MINIMUM_WAGE_MULTIPLE',
      'the currencies differ',
      [pay(300), input('wage_floor', 150, 'KES_per_month', 2020)],
    ],
    [
      'UNIT_MISMATCH',
      'MINIMUM_WAGE_MULTIPLE',
      'the time units differ',
      [pay(300), input('wage_floor', 10, 'USD_per_day', 2020)],
    ],
    [
      'UNIT_MISMATCH',
      'RETENTION_RATE',
      'it is of half a year',
      [input('attrition_rate', 19, 'percent_per_half_year', 2023)],
    ],
    [
      'UNIT_MISMATCH',
      'WAGE_PREMIUM',
      'it is no ratio',
      [input('wage_multiple_of_local_benchmark', 60, 'percent', 2021)],
    ],
    ['UNIT_MISMATCH', 'FEMALE_SHARE', 'one counts posts', [input('women_employed', 3, 'FTE', 2020), workers(4)]],
    ['UNIT_MISMATCH', 'REVENUE_PER_WORKER', 'revenue is no amount', [input('revenue', 3, 'percent', 2020), workers(4)]],
    ['UNIT_MISMATCH', 'REVENUE_PER_WORKER', 'FTE is no currency', [input('revenue', 3, 'FTE', 2020), workers(4)]],
    [
      'UNIT_MISMATCH',
      'TRAINING_HOURS_PER_HEAD',
      'hours are days',
      [input('OI7877', 3, 'days', 2020), input('OI4229', 3, 'people', 2020)],
    ],
  ])('%s of %s where %s', (gap, kind, _, inputs) => {
    expect(derive(formula(kind), inputs)).toMatchObject({ value: null, unit: null, gap });
  });

  it('names what is missing, and shows what is not', () => {
    const known = workers(40);
    expect(derive(formula('FEMALE_SHARE'), [known])).toMatchObject({
      ...{ missingInputs: ['metric:women_employed'], inputs: [known], gap: 'MISSING_INPUT' },
    });
  });

  it('is not taken from equal figures of two sources', () => {
    expect(derive(formula('FEMALE_SHARE'), [women(30), women(30), workers(40)])).toMatchObject({ value: 75 });
  });
});
