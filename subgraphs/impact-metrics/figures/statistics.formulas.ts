/** The quantile of a share from 0 to 1, linear between ranks: numpy's default, Hyndman and Fan's type 7. Null without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (position - Math.floor(position));
}

/** The percent of a group that lies below a value of it, ties counted half: the mid-rank percentile. */
export function midRankPercentile(value: number, group: readonly number[]): number | null {
  if (group.length === 0) return null;
  const below = group.filter((one) => one < value).length;
  const equal = group.filter((one) => one === value).length;
  return ((below + equal / 2) * 100) / group.length;
}

/** How often each value occurs, most frequent first, then by name; null counts what states none. */
export function frequencies<Value extends string | number>(
  values: readonly (Value | null)[],
): { value: string | null; count: number }[] {
  const counts = new Map<Value | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value: value === null ? null : String(value), count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}
