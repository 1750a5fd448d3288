/** A figure as far as it lies on one side of a bound. */
export interface Bounded {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How the source qualifies it, such as more_than. */
  readonly qualifier: string | null;
}

/** Where a figure has to lie; without any of the three it may lie anywhere. */
export interface Bound {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
}

/** The words of sources that make a figure a bound. */
export const upperBounds = new Set(['up_to', 'less_than', 'as_much_as', 'within', 'up_to (peak)']);
export const lowerBounds = new Set(['more_than', 'at_least', 'or_more', 'as_little_as']);

/** The ends between which a figure lies; null where its source leaves one open. */
export function endsOf({ value, low, high, qualifier }: Bounded): { least: number | null; most: number | null } {
  return {
    least: upperBounds.has(qualifier ?? '') ? null : (value ?? low),
    most: lowerBounds.has(qualifier ?? '') ? null : (value ?? high),
  };
}

/** Whether a figure reaches a bound: true, false, or null where it does not decide. */
export function reaches(figure: Bounded, { atLeast, above, atMost }: Bound): boolean | null {
  const { least, most } = endsOf(figure);
  const overOpen = figure.qualifier === 'more_than' && figure.value !== null;
  if (atMost !== undefined) {
    if (most !== null && most <= atMost) return true;
    return least !== null && (least > atMost || (overOpen && least >= atMost)) ? false : null;
  }
  const bound = atLeast ?? above;
  if (bound === undefined) return true;
  const strict = above !== undefined;
  if (least !== null && (least > bound || (least === bound && (!strict || overOpen)))) return true;
  return most !== null && (most < bound || (most === bound && strict)) ? false : null;
}
