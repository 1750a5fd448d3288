import { evidenceRank } from './evidence.formulas.js';

/** A reported figure, as far as it decides whether it can stand beside others. */
export interface Figure {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** How the source qualifies it, such as more_than. */
  readonly qualifier: string | null;
  readonly year: number | null;
  readonly population: string | null;
  readonly metricQualifier: string | null;
  readonly evidence: { readonly level: string };
}

/** Not only from memory: what no source says decides nothing. */
export const isRead = ({ evidence }: Pick<Figure, 'evidence'>): boolean => evidence.level !== 'UNVERIFIED';

/** The whole before a part, as a newer figure of one site is no newer figure of the organisation; then the latest, the stronger evidence, by id. */
const compare = (a: Figure, b: Figure): number =>
  Number(a.population !== null) - Number(b.population !== null) ||
  (b.year ?? 0) - (a.year ?? 0) ||
  evidenceRank(a.evidence.level) - evidenceRank(b.evidence.level) ||
  (a.id < b.id ? -1 : 1);

/** The figure that stands for an organisation, and those that contradict it: same year, unit, population and qualifier, another value. */
export function chosenFigure<F extends Figure>(
  figures: readonly F[],
  year?: number | null,
): { figure: F; rivals: F[] } | null {
  const candidates = figures.filter((one) => year == null || one.year === year);
  const [figure] = [...candidates].sort(compare);
  if (figure === undefined) return null;
  const alike = (one: F): boolean =>
    one.year === figure.year &&
    one.unit === figure.unit &&
    one.population === figure.population &&
    one.metricQualifier === figure.metricQualifier;
  const differs = (one: F): boolean => one.value !== figure.value || one.low !== figure.low || one.high !== figure.high;
  return { figure, rivals: candidates.filter((one) => one !== figure && alike(one) && differs(one)) };
}
