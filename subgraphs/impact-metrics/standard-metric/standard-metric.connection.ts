import { connectionOf, facetsOf } from '../../shared/connection.js';
import { StandardMetric } from './standard-metric.type.js';

const StandardMetricFacets = facetsOf('StandardMetricFacets', {
  catalogues: 'By catalogue.',
  kinds: 'By kind.',
  areas: 'By area.',
  targets: 'By target of the Sustainable Development Goals.',
});

export const StandardMetricConnection = connectionOf('QueryStandardMetrics', {
  description: 'all published metrics.',
  node: () => StandardMetric,
  facets: StandardMetricFacets,
});
