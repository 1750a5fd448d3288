import { BadUserInputError } from '../../shared/errors.js';
import type { ExecuteRead } from '../../shared/query.js';
import { figureLoaders } from '../figures/figure.loaders.js';
import { metricById } from '../metric/metric.queries.js';
import type { OrganizationLoaders } from '../organization/organization.loaders.js';
import { compareFigures } from './comparison.formulas.js';
import type { ComparisonArguments } from './comparison.input.js';

const most = 6;

/** Organisations side by side; null where the metric or one of the organisations is not there. */
export const comparisonLoaders = (executeRead: ExecuteRead, { organizationById }: OrganizationLoaders) => {
  const { figuresByOrganizationId } = figureLoaders(executeRead);
  const comparison = async ({ organizationIds, metric: metricId, year }: ComparisonArguments) => {
    const ids = [...new Set(organizationIds)];
    if (ids.length !== organizationIds.length || ids.length < 2 || ids.length > most)
      throw new BadUserInputError(`organizationIds takes two to ${most} organisations, each once.`);
    const [metric] = await executeRead(metricById, { ids: [metricId] });
    const known = await Promise.all(ids.map((id) => organizationById(id)));
    if (!metric || known.includes(null)) return null;
    const figures = await Promise.all(
      ids.map(async (id) => [id, await figuresByOrganizationId(id, [metricId])] as const),
    );
    const cells = compareFigures(new Map(figures), year, metric.direction === 'LOWER_BETTER');
    return { metric, comparable: cells.every(({ flags }) => flags.length === 0), cells };
  };
  return { comparison };
};

export type ComparisonLoaders = ReturnType<typeof comparisonLoaders>;
