import { among, amongStated, foldedText } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { flag, listOf, oneOf, optional, text, type RowRules } from '../../shared/query.js';
import { MetricArea } from './metric-area.enum.js';
import { MetricCodeFit } from './metric-code-fit.enum.js';
import { MetricDirection } from './metric-direction.enum.js';
import { MetricKind } from './metric-kind.enum.js';
import { metricOrders } from './metric.order.js';
import type { Metric } from './metric.type.js';
import { UnitFamily } from './unit-family.enum.js';

const columns = {
  id: 'n.id',
  code: 'n.code',
  codeFit: 'n.codeFit',
  name: 'n.name',
  definition: 'n.definition',
  kind: 'n.kind',
  area: 'n.area',
  unitFamily: 'n.unitFamily',
  units: 'n.units',
  direction: 'n.direction',
  extension: 'n.extension',
  summable: 'n.summable',
  note: 'n.note',
} as const;

const rules: RowRules<Metric> = {
  id: text,
  code: optional(text),
  codeFit: oneOf(MetricCodeFit),
  name: text,
  definition: text,
  kind: oneOf(MetricKind),
  area: oneOf(MetricArea),
  unitFamily: oneOf(UnitFamily),
  units: listOf(text),
  direction: oneOf(MetricDirection),
  extension: flag,
  summable: flag,
  note: optional(text),
};

export const metricById = rowsById('metricById', 'Entity:Metric', columns, rules);

/** All metrics. */
export const metrics: List<Metric> = {
  name: 'metrics',
  label: 'Metric',
  columns,
  rules,
  orders: metricOrders,
  filters: {
    name: foldedText('sortName', fold),
    kind: amongStated('kind'),
    area: amongStated('area'),
    code: among('code'),
  },
  facets: { kinds: 'n.kind', areas: 'n.area' },
};
