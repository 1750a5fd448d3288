/** When a certificate may begin and end, in ISO days; null where that is not known. */
export interface Term {
  readonly kind: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

/** The days of a date, of which only a part may be known. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

type State = 'NOT_YET' | 'VALID' | 'LAPSED' | 'UNKNOWN' | 'NO_TERM';

/** Whether it holds on every one of some days; what is not certain is unknown, never valid. */
export function stateOf({ kind, earliestStart, latestStart, earliestEnd, latestEnd }: Term, on: Days): State {
  if (kind === 'AWARD' || kind === 'SELF_DECLARATION') return 'NO_TERM';
  if (earliestStart !== null && on.last < earliestStart) return 'NOT_YET';
  if (latestEnd !== null && latestEnd < on.first) return 'LAPSED';
  const begun = latestStart !== null && latestStart <= on.first;
  return begun && earliestEnd !== null && on.last <= earliestEnd ? 'VALID' : 'UNKNOWN';
}
