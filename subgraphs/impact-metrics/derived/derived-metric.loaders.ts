import type { ExecuteRead } from '../../shared/query.js';
import { figureLoaders } from '../figures/figure.loaders.js';
import type { FigureRow } from '../figures/figure.row.js';
import { derive, type Derivation, type Input } from './derivation.formulas.js';
import { formulas, inputMetrics } from './formula.formulas.js';

export type DerivedInput = FigureRow & Input;

const asInput = (row: FigureRow): DerivedInput => ({
  ...row,
  ...{ metricId: row.metric.id, countryId: row.measuredIn?.id ?? null },
});

/** What can be computed about organisations: one statement for all of them. */
export const derivedMetricLoaders = (executeRead: ExecuteRead) => {
  const { figuresByOrganizationId } = figureLoaders(executeRead);
  return {
    derivedMetrics: async (organizationId: string, year?: number | null): Promise<Derivation<DerivedInput>[]> => {
      const inputs = (await figuresByOrganizationId(organizationId, inputMetrics)).map(asInput);
      return formulas.map((formula) => derive(formula, inputs, year));
    },
  };
};

export type DerivedMetricLoaders = ReturnType<typeof derivedMetricLoaders>;
