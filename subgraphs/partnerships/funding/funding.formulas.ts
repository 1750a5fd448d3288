/** Money given to an organisation, as far as it decides what may be added to what. */
export interface Funding {
  readonly kind: string;
  readonly status: string;
  readonly funderIds: readonly string[];
  readonly earliestStart: string | null;
  readonly end: string | null;
  readonly reportedYear: number | null;
  readonly value: { readonly amount: string; readonly currency: string } | null;
  readonly amountBasis: string | null;
  readonly fundingPurposes: readonly string[];
  readonly fundingTerm: string | null;
  readonly notCovered: string | null;
}

/** What is planned, read between the lines or disputed is listed, never added. */
const sound = new Set(['REPORTED', 'PILOT', 'ENDED']);

/** The year in which it began, else the year of the page that tells of it. */
export const yearOf = ({ earliestStart, reportedYear }: Funding): number | null =>
  earliestStart === null ? reportedYear : Number(earliestStart.slice(0, 4));

/** By start; one that is only reported after all that began in the year; those of no known year last. */
export function inTime<F extends Funding>(fundings: readonly F[]): F[] {
  const key = (one: F): string => one.earliestStart ?? (one.reportedYear === null ? '~' : `${one.reportedYear}-~`);
  return fundings
    .map((one, index) => ({ one, index, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ one }) => one);
}

/** Decimal texts added to the digit. */
export function sumOf(amounts: readonly string[]): string {
  const digits = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  const total = amounts.reduce((sum, amount) => {
    const [whole = '', fraction = ''] = amount.split('.');
    return sum + BigInt(whole + fraction.padEnd(digits, '0'));
  }, 0n);
  const text = String(total).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The same funders give the same amount, and no two years are known to differ: one gift of which several pages tell. */
function withoutRepeats(fundings: readonly Funding[]): Funding[] {
  const kept: Funding[] = [];
  const gift = ({ funderIds, value }: Funding): string => JSON.stringify([funderIds, value?.amount]);
  for (const one of [...fundings].sort((a, b) => Number(yearOf(a) === null) - Number(yearOf(b) === null))) {
    const again = kept.some(
      (other) => gift(other) === gift(one) && (yearOf(one) === null || yearOf(other) === yearOf(one)),
    );
    if (!again) kept.push(one);
  }
  return kept;
}

/** What may be added: one kind of money in one currency. Whatever states no amount is no part of it, and no zero. */
export function amountsOf(fundings: readonly Funding[]) {
  const groups = new Map<string, { kind: string; currency: string; of: Funding[] }>();
  for (const one of fundings) {
    if (one.value === null || !sound.has(one.status)) continue;
    const key = `${one.kind} ${one.value.currency}`;
    const group = groups.get(key) ?? { kind: one.kind, currency: one.value.currency, of: [] };
    group.of.push(one);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, currency, of }]) => {
      const once = withoutRepeats(of);
      const years = once.flatMap((one) => yearOf(one) ?? []);
      return {
        ...{ kind, currency, sum: sumOf(once.flatMap(({ value }) => value?.amount ?? [])), counted: once.length },
        ...{ repeated: of.length - once.length, shared: once.filter(({ amountBasis }) => amountBasis !== null).length },
        ...{ total: fundings.filter((one) => one.kind === kind).length, undated: once.length - years.length },
        ...{ firstYear: years.length ? Math.min(...years) : null, lastYear: years.length ? Math.max(...years) : null },
      };
    });
}

/** How much of what could be known about the money is. */
export function coverageOf(fundings: readonly Funding[]) {
  const count = (holds: (one: Funding) => boolean): number => fundings.filter(holds).length;
  return {
    total: fundings.length,
    reported: count(({ status }) => sound.has(status)),
    withAmount: count(({ value }) => value !== null),
    dated: count(({ earliestStart }) => earliestStart !== null),
    yearKnown: count((one) => yearOf(one) !== null),
    withEnd: count(({ end, fundingTerm }) => end !== null || fundingTerm !== null),
    withPurpose: count(({ fundingPurposes }) => fundingPurposes.length > 0),
    withNotCovered: count(({ notCovered }) => notCovered !== null),
  };
}

/** The money given to an organisation over time. */
export function fundingHistory<F extends Funding>(fundings: readonly F[]) {
  const partnerships = inTime(fundings);
  const years = partnerships.flatMap((one) => yearOf(one) ?? []);
  return {
    ...{ partnerships, amounts: amountsOf(fundings), coverage: coverageOf(fundings) },
    ...{ firstYear: years.length ? Math.min(...years) : null, lastYear: years.length ? Math.max(...years) : null },
  };
}
