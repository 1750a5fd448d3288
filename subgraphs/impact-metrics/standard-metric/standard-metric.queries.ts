import { amongStated, anyOf } from '../../shared/filter.js';
import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { listOf, oneOf, optional, text, type RowRules } from '../../shared/query.js';
import { entityKeyColumns, entityKeyRules } from '../../vocabulary/entity-key.row.js';
import { MetricArea } from '../metric/metric-area.enum.js';
import { StandardCatalogue } from './standard-catalogue.enum.js';
import { StandardMetricKind } from './standard-metric-kind.enum.js';
import { standardMetricOrders } from './standard-metric.order.js';
import { StandardMetricTier } from './standard-metric-tier.enum.js';
import type { StandardMetric } from './standard-metric.type.js';

const columns = {
  id: 'n.id',
  code: 'n.code',
  catalogue: 'n.catalogue',
  version: 'n.version',
  name: 'n.name',
  unit: 'n.unit',
  kind: 'n.kind',
  tier: 'n.tier',
  area: 'n.area',
  formula: 'n.formula',
  rule: 'n.rule',
  contributesTo: 'n.sdgTargets',
} as const;

const rules: RowRules<StandardMetric> = {
  id: text,
  code: text,
  catalogue: oneOf(StandardCatalogue),
  version: text,
  name: text,
  unit: text,
  kind: oneOf(StandardMetricKind),
  tier: oneOf(StandardMetricTier),
  area: optional(oneOf(MetricArea)),
  formula: optional(text),
  rule: text,
  contributesTo: listOf(text),
};

export const standardMetricById = rowsById('standardMetricById', 'Entity:StandardMetric', columns, rules);

/** All published metrics. */
export const standardMetrics: List<StandardMetric> = {
  name: 'standardMetrics',
  label: 'StandardMetric',
  columns,
  rules,
  orders: standardMetricOrders,
  filters: {
    code: amongStated('code'),
    catalogue: amongStated('catalogue'),
    kind: amongStated('kind'),
    tier: amongStated('tier'),
    contributesTo: anyOf('sdgTargets'),
  },
  facets: { catalogues: 'n.catalogue', kinds: 'n.kind', areas: 'n.area', targets: 'n.sdgTargets' },
};

export const standardsByMetricId = rowsByParentId(
  'standardsByMetricId',
  { labels: 'Entity:Metric', pattern: '-[:FITS]->(n:StandardMetric)', order: 'n.code' },
  columns,
  rules,
);

export const replacementsByStandardMetricId = rowsByParentId(
  'replacementsByStandardMetricId',
  { labels: 'Entity:StandardMetric', pattern: '-[:REPLACED_BY]->(n:StandardMetric)', order: 'n.code' },
  columns,
  rules,
);

export const metricsByStandardMetricId = rowsByParentId(
  'metricsByStandardMetricId',
  { labels: 'Entity:StandardMetric', pattern: '<-[:FITS]-(n:Metric)', order: 'n.sortName' },
  entityKeyColumns,
  entityKeyRules,
);
