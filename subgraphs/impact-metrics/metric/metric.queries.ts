import { among, amongStated, foldedText } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { metricOrders } from './metric.order.js';
import { metricColumns, metricRules } from './metric.row.js';
import type { Metric } from './metric.type.js';

export const metricById = rowsById('metricById', 'Entity:Metric', metricColumns, metricRules);

/** All metrics. */
export const metrics: List<Metric> = {
  name: 'metrics',
  label: 'Metric',
  columns: metricColumns,
  rules: metricRules,
  orders: metricOrders,
  filters: {
    name: foldedText('sortName', fold),
    kind: amongStated('kind'),
    area: amongStated('area'),
    code: among('code'),
  },
  facets: { kinds: 'n.kind', areas: 'n.area' },
};
