import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Metric } from './metric.type.js';

const MetricFacets = facetsOf('MetricFacets', { kinds: 'By kind.', areas: 'By area.' });

export const MetricConnection = connectionOf('QueryMetrics', {
  description: 'all metrics.',
  node: () => Metric,
  facets: MetricFacets,
});
