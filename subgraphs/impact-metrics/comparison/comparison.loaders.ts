import { loadOne } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import type { ExecuteRead } from '../../shared/query.js';
import { entityKeyById } from '../../vocabulary/entity-key.queries.js';
import { figureLoaders } from '../figures/figure.loaders.js';
import { metricById } from '../metric/metric.queries.js';
import { compareFigures } from './comparison.formulas.js';
import type { ComparisonArguments } from './comparison.input.js';

const most = 6;

/** Organisations side by side; an organisation or a metric that is not there is bad input. */
export const comparisonLoaders = (executeRead: ExecuteRead) => {
  const { figuresByOrganizationId } = figureLoaders(executeRead);
  const organizationById = loadOne(executeRead, entityKeyById('organizationKeyById', 'Organization'));
  const comparison = async ({ organizationIds, metric: metricId, year }: ComparisonArguments) => {
    const ids = [...new Set(organizationIds)];
    if (ids.length !== organizationIds.length || ids.length < 2 || ids.length > most)
      throw new BadUserInputError(`organizationIds takes two to ${most} organisations, each once.`);
    const [metric] = await executeRead(metricById, { ids: [metricId] });
    if (!metric) throw new BadUserInputError(`There is no metric ${metricId}.`);
    const known = await Promise.all(ids.map((id) => organizationById(id)));
    const unknown = ids.filter((_, index) => known[index] === null);
    if (unknown.length > 0) throw new BadUserInputError(`There is no organisation ${unknown.join(', ')}.`);
    const figures = await Promise.all(
      ids.map(async (id) => [id, await figuresByOrganizationId(id, [metricId])] as const),
    );
    const cells = compareFigures(new Map(figures), year, metric.direction === 'LOWER_BETTER');
    return { metric, comparable: cells.every(({ flags }) => flags.length === 0), cells };
  };
  return { comparison };
};

export type ComparisonLoaders = ReturnType<typeof comparisonLoaders>;
