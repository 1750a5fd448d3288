import { derive, type Derivation, type Input } from '../derived/derivation.formulas.js';
import { formulas } from '../derived/formula.formulas.js';
import { chosenFigure, isRead, type Figure } from '../figures/figure.formulas.js';
import { givenShare } from './support-scheme.formulas.js';

const [formula] = formulas.filter(({ kind }) => kind === 'DONOR_DEPENDENCE');

/** The metrics that say how much of the income is given. */
export const dependenceMetrics: readonly string[] = [`metric:${givenShare}`, ...(formula?.inputs ?? [])];

/** The share of income that is given: as a source states it, else as it can be computed, else why it cannot. */
export function dependenceOf<F extends Figure & Input>(all: readonly F[]): Derivation<F> {
  const figures = all.filter(isRead);
  const chosen = chosenFigure(figures.filter(({ metricId }) => metricId === `metric:${givenShare}`));
  if (!chosen) {
    if (!formula) throw new Error('no formula of donor dependence');
    return derive(formula, figures);
  }
  const { figure, rivals } = chosen;
  const gap = rivals.length > 0 ? 'CONFLICTING_INPUTS' : figure.value === null ? 'RANGE_ONLY' : null;
  return {
    ...{
      kind: 'DONOR_DEPENDENCE',
      formula: givenShare,
      value: gap ? null : figure.value,
      unit: gap ? null : figure.unit,
    },
    ...{ year: figure.year, inputs: [figure, ...rivals], missingInputs: [], gap },
  };
}
