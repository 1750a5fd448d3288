import { flag, listOf, oneOf, optional, text, type RowRules } from '../../shared/query.js';
import { MetricArea } from './metric-area.enum.js';
import { MetricCodeFit } from './metric-code-fit.enum.js';
import { MetricDirection } from './metric-direction.enum.js';
import { MetricKind } from './metric-kind.enum.js';
import type { Metric } from './metric.type.js';
import { UnitFamily } from './unit-family.enum.js';

/** The columns of a metric that a statement calls `n`. */
export const metricColumnsOf = (n: string) =>
  ({
    id: `${n}.id`,
    code: `${n}.code`,
    codeFit: `${n}.codeFit`,
    name: `${n}.name`,
    definition: `${n}.definition`,
    kind: `${n}.kind`,
    area: `${n}.area`,
    unitFamily: `${n}.unitFamily`,
    units: `${n}.units`,
    direction: `${n}.direction`,
    extension: `${n}.extension`,
    summable: `${n}.summable`,
    note: `${n}.note`,
  }) as const;

export const metricColumns = metricColumnsOf('n');

export const metricRules: RowRules<Metric> = {
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
