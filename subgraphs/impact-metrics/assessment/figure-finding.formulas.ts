import type { Days } from '../certificate/certificate.formulas.js';
import { reaches } from '../figures/bound.formulas.js';
import { levelsFrom } from '../figures/evidence.formulas.js';
import { chosenFigure } from '../figures/figure.formulas.js';
import { nothing, together, type Evidence, type EvidenceRecord, type Finding } from './evidence.formulas.js';
import { maximumFigureAge, type FigureRequirement } from './requirement.formulas.js';

type EvidenceFigure = Evidence['figures'][number];

const record = ({ id }: EvidenceFigure): EvidenceRecord => ({ kind: 'figures', id });

/** What the figures of one metric say: the one that stands for the provider, unless others contradict it on the requirement. */
function findingOf(figures: readonly EvidenceFigure[], requirement: FigureRequirement, on: Days): Finding {
  const year = Number(on.last.slice(0, 4));
  const known = figures.filter((one) => one.year === null || one.year <= year);
  const current = known.filter((one) => one.year !== null && year - one.year <= maximumFigureAge);
  const chosen = chosenFigure(current);
  if (!chosen) return { ...nothing, outdated: known.filter((one) => reaches(one, requirement) === true).map(record) };
  const alike = [chosen.figure, ...chosen.rivals];
  const results = new Set(alike.map((one) => reaches(one, requirement)));
  if (results.size > 1 || results.has(null)) return { ...nothing, unclear: alike.map(record) };
  return { ...nothing, [results.has(true) ? 'proofs' : 'short']: [record(chosen.figure)] };
}

/** What the figures on the metrics of a requirement say, in its unit and of its level. */
export function figureFinding(requirement: FigureRequirement, { figures }: Evidence, on: Days): Finding {
  const { metrics, unit, level = 'SELF_REPORTED' } = requirement;
  const strong = levelsFrom(level);
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
