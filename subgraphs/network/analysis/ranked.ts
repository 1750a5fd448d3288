import type { NodeValues } from '../measures/graph.js';
import type { MeasureResult } from './task.js';

/** Values that differ by less than this share of the highest are rounding apart, and rank equal. */
const relativeTolerance = 1e-12;

/** Values with their ranks: equal values share one, as do those that are only rounding apart. */
export function ranked(values: NodeValues): MeasureResult['values'] {
  const highest = Math.max(0, ...Object.values(values).map((value) => Math.abs(value ?? 0)));
  const equal = (a: number, b: number): boolean => Math.abs(a - b) <= highest * relativeTolerance;
  const sorted = Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .sort(([, a], [, b]) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : equal(a, b) ? 0 : b - a,
    );
  let rank = 0;
  return sorted.map(([id, value], index) => {
    const before = sorted[index - 1]?.[1] ?? null;
    if (value === null) return [id, null, null];
    if (before === null || !equal(before, value)) rank = index + 1;
    return [id, value, rank];
  });
}
