import { loadMany, loadOne } from '../../shared/batch.js';
import { loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as queries from './standard-metric.queries.js';

/** The batched reads of published metrics. */
export const standardMetricLoaders = (executeRead: ExecuteRead) => ({
  standardMetricById: loadOne(executeRead, queries.standardMetricById),
  standardMetrics: loadRootPage(executeRead, queries.standardMetrics),
  standardsByMetricId: loadMany(executeRead, queries.standardsByMetricId),
  replacementsByStandardMetricId: loadMany(executeRead, queries.replacementsByStandardMetricId),
  metricsByStandardMetricId: loadMany(executeRead, queries.metricsByStandardMetricId),
});

export type StandardMetricLoaders = ReturnType<typeof standardMetricLoaders>;
