/** What two observations are compared by. */
export interface ComparableFigure {
  readonly id: string;
  readonly subject: string;
  readonly metric: string;
  /** metric_map's qualifier: figures of one canonical metric with other qualifiers are about other things. */
  readonly aspect: string;
  readonly unit: string;
  readonly status: string;
  readonly year: number | undefined;
  readonly country: string | undefined;
  readonly population: string | undefined;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether the data flags it: another row disagrees. */
  readonly flagged: boolean;
}

type Pair = readonly [smaller: string, larger: string];

const sameFigure = (a: ComparableFigure, b: ComparableFigure): boolean =>
  (a.value !== undefined && a.value === b.value) || (a.low !== undefined && a.low === b.low && a.high === b.high);

const sameYearIfKnown = (a: ComparableFigure, b: ComparableFigure): boolean =>
  a.year === b.year || a.year === undefined || b.year === undefined;

function* pairsBy(
  figures: readonly ComparableFigure[],
  key: (figure: ComparableFigure) => readonly unknown[],
  together: (a: ComparableFigure, b: ComparableFigure) => boolean,
): Generator<Pair> {
  const groups = new Map<string, ComparableFigure[]>();
  for (const figure of figures) {
    const name = JSON.stringify(key(figure));
    const group = groups.get(name) ?? [];
    for (const other of group) {
      if (sameFigure(figure, other) || !together(figure, other)) continue;
      yield figure.id < other.id ? [figure.id, other.id] : [other.id, figure.id];
    }
    group.push(figure);
    groups.set(name, group);
  }
}

/**
 * Pairs of figures that cannot both hold: all else equal and another value; or both flagged, of one subject, metric,
 * unit and status, with another value and no two different years.
 */
export function conflictingPairs(figures: readonly ComparableFigure[]): Pair[] {
  const measured = (f: ComparableFigure) => [f.subject, f.metric, f.aspect, f.unit, f.status];
  const alike = (f: ComparableFigure) => [...measured(f), f.year ?? '', f.country ?? '', f.population ?? ''];
  const flagged = figures.filter((figure) => figure.flagged);
  const pairs = [...pairsBy(figures, alike, () => true), ...pairsBy(flagged, measured, sameYearIfKnown)];
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
