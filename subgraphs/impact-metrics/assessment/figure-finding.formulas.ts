import type { Days } from '../certificate/certificate.formulas.js';
import { chosenFigure } from '../figures/figure.formulas.js';
import { nothing, together, type Evidence, type EvidenceRecord, type Finding } from './evidence.formulas.js';
import { maximumFigureAge, type FigureRequirement } from './requirement.formulas.js';

type EvidenceFigure = Evidence['figures'][number];

const levels = ['AUDITED', 'INDEPENDENT_STUDY', 'OFFICIAL', 'THIRD_PARTY', 'SELF_REPORTED'];
/** The words of sources that make a figure a bound. */
export const upperBounds = new Set(['up_to', 'less_than', 'as_much_as', 'within', 'up_to (peak)']);
export const lowerBounds = new Set(['more_than', 'at_least', 'or_more', 'as_little_as']);

/** The ends between which a figure lies; null where its source leaves one open. */
function endsOf({ value, low, high, qualifier }: EvidenceFigure): { least: number | null; most: number | null } {
  return {
    least: upperBounds.has(qualifier ?? '') ? null : (value ?? low),
    most: lowerBounds.has(qualifier ?? '') ? null : (value ?? high),
  };
}

/** Whether a figure reaches a bound: true, false, or null where it does not decide. */
export function reaches(figure: EvidenceFigure, { atLeast, above, atMost }: FigureRequirement): boolean | null {
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

const record = ({ id }: EvidenceFigure): EvidenceRecord => ({ kind: 'figures', id });

/** What the figures of one metric say: the one that stands for the provider, unless others contradict it on the requirement. */
function findingOf(figures: readonly EvidenceFigure[], requirement: FigureRequirement, on: Days): Finding {
  const year = Number(on.last.slice(0, 4));
  const known = figures.filter((one) => one.year === null || one.year <= year);
  const current = known.filter((one) => one.year !== null && year - one.year <= maximumFigureAge);
  const chosen = chosenFigure(current);
  if (!chosen) return { ...nothing, outdated: known.map(record) };
  const alike = [chosen.figure, ...chosen.rivals];
  const results = new Set(alike.map((one) => reaches(one, requirement)));
  if (results.size > 1 || results.has(null)) return { ...nothing, unclear: alike.map(record) };
  return { ...nothing, [results.has(true) ? 'proofs' : 'short']: [record(chosen.figure)] };
}

/** What the figures on the metrics of a requirement say, in its unit and of its level. */
export function figureFinding(requirement: FigureRequirement, { figures }: Evidence, on: Days): Finding {
  const { metrics, unit, level = 'SELF_REPORTED' } = requirement;
  const strong = levels.slice(0, levels.indexOf(level) + 1);
  return together(
    metrics.map((metric) => {
      const own = figures.filter((one) => one.metric.id === `metric:${metric}` && strong.includes(one.evidence.level));
      return findingOf(
        own.filter((one) => unit === undefined || one.unit === unit),
        requirement,
        on,
      );
    }),
  );
}
