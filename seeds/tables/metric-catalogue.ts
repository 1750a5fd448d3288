import { type CellRule, known, list, oneOf, optional, slug, text, yesNo } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { irisCode, metricCode } from './metric-codes.js';

const upper =
  (rule: CellRule<string>): CellRule<string> =>
  (cell) =>
    rule(cell).toUpperCase();

/** Every code that IRIS 5.3 has. */
export const irisCodes = table({ file: 'vocabulary/iris_codes.csv', key: ['code'], columns: { code: text } });

/** The published metrics that matter here, IRIS and our own extensions. */
export const standardMetrics = (codes: ReadonlySet<string>, metrics: { has(metric: string): boolean }) =>
  table({
    file: 'vocabulary/standard_metrics.csv',
    key: ['code'],
    columns: {
      ...{ code: metricCode(codes), catalogue: oneOf(['IRIS', 'ISG']), version: text, name: text, unit: text },
      kind: upper(oneOf(['stock', 'flow', 'derived', 'policy', 'descriptor', 'disaggregator'])),
      tier: upper(oneOf(['frame', 'core', 'extended', 'reference'])),
      ...{ area: optional(upper(text)), formula: optional(text), rule: text },
      ...{ sdg_targets: list(';', text), replaced_by: optional(metricCode(codes)) },
      metrics: list(';', known(metrics, 'metric')),
    },
    *check({ code, catalogue }: { code: string; catalogue: string }) {
      if (codes.has(code) !== (catalogue === 'IRIS')) yield ['catalogue', `${code} is not a code of ${catalogue}`];
    },
  });

/** The canonical metrics of the data. */
export const metrics = (codes: ReadonlySet<string>) =>
  table({
    file: 'vocabulary/metrics.csv',
    key: ['metric'],
    columns: {
      ...{ metric: slug, name: text, definition: text, kind: upper(text), unit_family: upper(text) },
      ...{ direction: upper(text), area: upper(text), iris_code: optional(irisCode(codes)), iris_fit: upper(text) },
      ...{ extension: yesNo, summable: yesNo, note: optional(text) },
    },
  });

/** Whether what a sector or a figure is about is impact sourcing or outsourcing at large. */
export const workSettings = table({
  file: 'vocabulary/work_settings.csv',
  key: ['record'],
  columns: { record: text, setting: upper(oneOf(['impact_sourcing', 'traditional_bpo'])), why: text },
});

export type StandardMetricRow = RowOf<ReturnType<typeof standardMetrics>>;
