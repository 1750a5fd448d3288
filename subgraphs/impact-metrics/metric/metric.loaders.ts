import { loadOne } from '../../shared/batch.js';
import { loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { metricById, metrics } from './metric.queries.js';

/** The batched reads of metrics. */
export const metricLoaders = (executeRead: ExecuteRead) => ({
  metricById: loadOne(executeRead, metricById),
  metrics: loadRootPage(executeRead, metrics),
});

export type MetricLoaders = ReturnType<typeof metricLoaders>;
