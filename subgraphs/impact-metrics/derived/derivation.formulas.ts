import type { Formula, Gap, Quantity } from './formula.formulas.js';

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
