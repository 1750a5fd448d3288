/** What was promised; a range has two ends. */
export interface Promised {
  readonly low: number | null;
  readonly unit: string;
}

/** A figure that counts what was promised. */
export interface Counted {
  readonly value: number | null;
  readonly unit: string;
  readonly year: number | null;
}

type Gap = 'NO_QUANTITY' | 'NO_FIGURE' | 'UNIT_MISMATCH' | 'CONFLICTING_INPUTS';

export interface Progress {
  readonly reached: number | null;
  readonly year: number | null;
  readonly percentReached: number | null;
  readonly gap: Gap | null;
}

const none = (gap: Gap): Progress => ({ reached: null, year: null, percentReached: null, gap });

/** A job that is held is one person at work; a full-time equivalent is not. */
const counting = (unit: string): string => (unit === 'jobs' ? 'people' : unit);

/** The latest figure in percent of what was promised at least; nothing across units, nothing from figures that disagree. */
export function progressOf(promised: Promised, figures: readonly Counted[]): Progress {
  if (promised.low === null || promised.low === 0) return none('NO_QUANTITY');
  const stated = figures.filter(({ value }) => value !== null);
  if (stated.length === 0) return none('NO_FIGURE');
  const alike = stated.filter(({ unit }) => counting(unit) === counting(promised.unit));
  if (alike.length === 0) return none('UNIT_MISMATCH');
  const latest = Math.max(...alike.map(({ year }) => year ?? 0));
  const values = new Set(alike.filter(({ year }) => (year ?? 0) === latest).map(({ value }) => value as number));
  const [reached = 0] = values;
  if (values.size > 1) return { ...none('CONFLICTING_INPUTS'), year: latest || null };
  return { reached, year: latest || null, percentReached: (reached * 100) / promised.low, gap: null };
}
