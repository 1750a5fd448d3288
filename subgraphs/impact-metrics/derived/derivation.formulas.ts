/** A reported figure as an input. */
export interface Input {
  readonly metricId: string;
  readonly value: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly population: string | null;
  readonly metricQualifier: string | null;
  readonly countryId: string | null;
}

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
      inputs[1]?.unit === 'people' && /^[A-Z]{3}$/.test(inputs[0]?.unit ?? '')
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

export interface Derivation<I extends Input> {
  readonly kind: string;
  readonly formula: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly inputs: readonly I[];
  readonly missingInputs: readonly string[];
  readonly gap: Gap | null;
}

/** What must be the same of all inputs: an unstated year fits nothing, as the period is then not known to be the same. */
const sameScope = ({ population, countryId }: Input): string => JSON.stringify([population, countryId]);

type Attempt<I> = { readonly inputs: readonly I[]; readonly year: number | null } & ({ readonly gap: Gap } | Quantity);

/** Tries the inputs of one year: what stands about one population and place, once for each input. */
function attempt<I extends Input>(
  { inputs: names, compute }: Formula,
  year: number | null,
  figures: readonly I[],
): Attempt<I>[] {
  const scopes = new Set(figures.map(sameScope));
  return [...scopes].flatMap((scope): Attempt<I>[] => {
    const within = figures.filter((one) => sameScope(one) === scope);
    const perInput = names.map((name) => within.filter(({ metricId }) => metricId === name));
    if (perInput.some((own) => own.length === 0)) return [];
    const inputs = perInput.flat();
    const disagree = (own: readonly I[]): boolean =>
      new Set(own.map(({ value, unit, metricQualifier }) => JSON.stringify([value, unit, metricQualifier]))).size > 1;
    if (perInput.some(disagree)) return [{ inputs, year, gap: 'CONFLICTING_INPUTS' }];
    const chosen = perInput.flatMap(([first]) => first ?? []);
    if (chosen.some(({ value }) => value === null)) return [{ inputs, year, gap: 'RANGE_ONLY' }];
    const result = compute(...chosen.map(({ value, unit }) => ({ value: value as number, unit })));
    return [{ inputs, year, ...(typeof result === 'string' ? { gap: result } : result) }];
  });
}

/** One derived metric from all that was observed: the latest year in which its inputs fit each other, else why they never do. */
export function derive<I extends Input>(formula: Formula, figures: readonly I[], year?: number | null): Derivation<I> {
  const { kind, text, inputs: names } = formula;
  const known = figures.filter((one) => names.includes(one.metricId) && (year == null || one.year === year));
  const answer = (rest: Partial<Derivation<I>>): Derivation<I> => ({
    ...{ kind, formula: text, value: null, unit: null, year: null, inputs: known, missingInputs: [], gap: null },
    ...rest,
  });
  const missingInputs = names.filter((name) => !known.some(({ metricId }) => metricId === name));
  if (missingInputs.length > 0) return answer({ missingInputs, gap: 'MISSING_INPUT' });
  // A single input needs no common period, so it may be undated.
  const dated = known.filter((one) => names.length === 1 || one.year !== null);
  const years = [...new Set(dated.map((one) => one.year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  const shared = years.filter((one) =>
    names.every((name) => dated.some(({ metricId, year: of }) => metricId === name && of === one)),
  );
  if (shared.length === 0) return answer({ gap: 'PERIOD_MISMATCH' });
  const attempts = shared.flatMap((one) =>
    attempt(
      formula,
      one,
      dated.filter(({ year: of }) => of === one),
    ),
  );
  const [first] = attempts;
  const found = attempts.find((one): one is Attempt<I> & Quantity => !('gap' in one));
  // Twelve digits: more than any source has, fewer than binary fractions need to show their rounding.
  const rounded = found && Number(found.value.toPrecision(12));
  if (found) return answer({ value: rounded ?? null, unit: found.unit, year: found.year, inputs: found.inputs });
  if (first === undefined) return answer({ gap: 'DEFINITION_MISMATCH' });
  return answer({ inputs: first.inputs, year: first.year, gap: 'gap' in first ? first.gap : null });
}

/** Every canonical metric that a formula reads. */
export const inputMetrics: readonly string[] = [
  ...new Set(formulas.flatMap(({ inputs }) => inputs.filter((name) => name.startsWith('metric:')))),
].sort();
