import { byArguments, groupByParent } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { figuresByOrganizationId } from './figure.queries.js';
import type { FigureRow } from './figure.row.js';

/** The batched reads of what was observed about organisations. */
export const figureLoaders = (executeRead: ExecuteRead) => {
  const load = byArguments<readonly string[], FigureRow[]>(async (metricIds, parentIds) => {
    const rows = groupByParent(await executeRead(figuresByOrganizationId, { parentIds, metricIds }));
    return parentIds.map((parentId) => rows.get(parentId) ?? []);
  });
  return {
    figuresByOrganizationId: async (organizationId: string, metricIds: readonly string[]): Promise<FigureRow[]> =>
      (await load(metricIds, organizationId)) ?? [],
  };
};

export type FigureLoaders = ReturnType<typeof figureLoaders>;
