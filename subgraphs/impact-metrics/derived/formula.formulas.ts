import { isCurrency } from '../figures/money.formulas.js';

/** A value with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

export type Gap =
  | 'MISSING_INPUT'
  | 'RANGE_ONLY'
  | 'PERIOD_MISMATCH'
  | 'DEFINITION_MISMATCH'
  | 'UNIT_MISMATCH'
  | 'CONFLICTING_INPUTS'
  | 'DIVISION_BY_ZERO';

/** A formula: what goes in, and how the value comes out of it; a gap where it cannot. */
export interface Formula {
  readonly kind: string;
  readonly text: string;
  /** The canonical metrics of the inputs, in order; a code of the catalogue where no figure of the data reports it. */
  readonly inputs: readonly string[];
  readonly compute: (...inputs: readonly Quantity[]) => Quantity | Gap;
}

const per = ([top, bottom]: readonly Quantity[], unit: string, factor: number): Quantity | Gap => {
  if (!top || !bottom) return 'MISSING_INPUT';
  return bottom.value === 0 ? 'DIVISION_BY_ZERO' : { value: (top.value * factor) / bottom.value, unit };
};

const sameUnit = (inputs: readonly Quantity[]): boolean => new Set(inputs.map(({ unit }) => unit)).size === 1;

/** One count of people over another. */
const share = (kind: string, text: string, part: string, whole = 'metric:workers_employed'): Formula => ({
  ...{ kind, text, inputs: [part, whole] },
  compute: (...inputs) => {
    if (inputs.some(({ unit }) => unit !== 'people')) return 'UNIT_MISMATCH';
    return per(inputs, 'percent', 100);
  },
});

/** One amount over another of the same currency and time unit. */
const ratio = (kind: string, text: string, inputs: readonly string[], unit: string, factor: number): Formula => ({
  ...{ kind, text, inputs },
  compute: (...given) => (sameUnit(given) ? per(given, unit, factor) : 'UNIT_MISMATCH'),
});

/** Every derived metric, in the order they are shown. */
export const formulas: readonly Formula[] = [
  {
    kind: 'RETENTION_RATE',
    text: '100 - attrition_rate',
    inputs: ['metric:attrition_rate'],
    compute: (...[attrition]) => {
      if (attrition?.unit !== 'percent_per_year') return 'UNIT_MISMATCH';
      return { value: 100 - attrition.value, unit: 'percent_per_year' };
    },
  },
  share('INVOLUNTARY_TURNOVER', 'workers_laid_off / workers_employed x 100', 'metric:workers_laid_off'),
  share('FEMALE_SHARE', 'women_employed / workers_employed x 100', 'metric:women_employed'),
  share('YOUTH_SHARE', 'isg:youth-employed / workers_employed x 100', 'isg:youth-employed'),
  share('DISABLED_SHARE', 'disabled_workers / workers_employed x 100', 'metric:disabled_workers'),
  share('REFUGEE_SHARE', 'refugees_employed / workers_employed x 100', 'metric:refugees_employed'),
  share('IMPACT_WORKER_SHARE', 'impact_workers_employed / workers_employed x 100', 'metric:impact_workers_employed'),
  {
    kind: 'TRAINING_HOURS_PER_HEAD',
    text: 'OI7877 / OI4229',
    inputs: ['OI7877', 'OI4229'],
    compute: (...inputs) =>
      inputs[0]?.unit === 'hours' && inputs[1]?.unit === 'people'
        ? per(inputs, 'hours_per_person', 1)
        : 'UNIT_MISMATCH',
  },
  ratio(
    'MINIMUM_WAGE_MULTIPLE',
    'worker_income / wage_floor',
    ['metric:worker_income', 'metric:wage_floor'],
    'ratio',
    1,
  ),
  {
    kind: 'WAGE_PREMIUM',
    text: '(wage_multiple_of_local_benchmark - 1) x 100',
    inputs: ['metric:wage_multiple_of_local_benchmark'],
    compute: (...[multiple]) =>
      multiple?.unit === 'ratio' ? { value: (multiple.value - 1) * 100, unit: 'percent' } : 'UNIT_MISMATCH',
  },
  ratio(
    'INCOME_UPLIFT',
    'worker_income / pre_hire_income',
    ['metric:worker_income', 'metric:pre_hire_income'],
    'ratio',
    1,
  ),
  ratio(
    'DONOR_DEPENDENCE',
    'grants_and_donations_received / revenue_and_donations x 100',
    ['metric:grants_and_donations_received', 'metric:revenue_and_donations'],
    'percent',
    100,
  ),
  {
    kind: 'REVENUE_PER_WORKER',
    text: 'revenue / workers_employed',
    inputs: ['metric:revenue', 'metric:workers_employed'],
    compute: (...inputs) =>
      inputs[1]?.unit === 'people' && isCurrency(inputs[0]?.unit)
        ? per(inputs, `${inputs[0]?.unit}_per_person`, 1)
        : 'UNIT_MISMATCH',
  },
  share(
    'PLACEMENT_SHARE',
    'jobs_and_opportunities_placed_in_year / graduates_in_year x 100',
    'metric:jobs_and_opportunities_placed_in_year',
    'metric:graduates_in_year',
  ),
];

/** Every canonical metric that a formula reads. */
export const inputMetrics: readonly string[] = [
  ...new Set(formulas.flatMap(({ inputs }) => inputs.filter((name) => name.startsWith('metric:')))),
].sort();
