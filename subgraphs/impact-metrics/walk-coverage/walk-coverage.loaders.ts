import { loadMany } from '../../shared/batch.js';
import type { ExecuteRead, Query } from '../../shared/query.js';
import { walkCoverage } from './walk-coverage.formulas.js';
import { coverageByBuyerId, coverageByWorkerGroupId, type WalkCoverageRow } from './walk-coverage.queries.js';

/** The coverage of walks: one statement for all that start at records of one kind. */
export const walkCoverageLoaders = (executeRead: ExecuteRead) => {
  const load = (query: Query<{ parentIds: readonly string[] }, WalkCoverageRow>) => {
    const rows = loadMany(executeRead, query);
    return async (id: string) => {
      const [row] = await rows(id);
      return row ? walkCoverage(row) : null;
    };
  };
  return { coverageOfBuyer: load(coverageByBuyerId), coverageOfWorkerGroup: load(coverageByWorkerGroupId) };
};

export type WalkCoverageLoaders = ReturnType<typeof walkCoverageLoaders>;
