import { CellFault, countryCode, list, optional, slug, text, year, type CellRule } from '../cells.js';
import { table, type RowOf } from '../table.js';
import { organisation, sourceColumns, type Context } from './context.js';

/** One figure of a case study as its cell gives it; `detail` is what stands behind the unit. */
export interface Outcome {
  readonly metric: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
  readonly detail?: string | undefined;
}

const pattern = /^([a-z0-9_]+)=(-?\d+(?:\.\d+)?)(?:(?:-| to )(-?\d+(?:\.\d+)?))?(?: (\S+)(?: (.+))?)?$/;

/** Reads `metric=value unit` or `metric=low-high unit`; a range that starts below zero is written `-6 to -5`. */
const outcome =
  (metrics: { has(name: string): boolean }): CellRule<Outcome> =>
  (cell) => {
    const [, metric, first, last, unit, detail] = pattern.exec(cell) ?? [];
    if (metric === undefined) throw new CellFault(`"${cell}" is not written metric=value unit`);
    if (!metrics.has(metric)) throw new CellFault(`"${metric}" is not a known metric or outcome`);
    if (last === undefined) return { metric, value: Number(first), unit, detail };
    if (Number(first) > Number(last)) throw new CellFault(`the range of "${metric}" ends below its start`);
    return { metric, low: Number(first), high: Number(last), unit, detail };
  };

export const caseStudyTable = (context: Context) => {
  const { metricMap, caseOutcomeMap } = context.vocabulary;
  const metrics = { has: (name: string) => caseOutcomeMap.has(name) || metricMap.has(name) };
  const organisations = organisation(context);
  return table({
    file: 'case_studies.csv',
    key: ['case_id'],
    columns: {
      ...{ case_id: slug, title: text, org_ids: list(';', organisations), buyer_org_id: optional(organisations) },
      ...{ provider_org_id: optional(organisations), year: optional(year), country: optional(countryCode) },
      ...{ service: text, summary: text, outcomes: list(';', outcome(metrics)) },
      source_id: sourceColumns(context).source,
    },
    *check({ org_ids, buyer_org_id, provider_org_id }) {
      if (buyer_org_id && !org_ids.includes(buyer_org_id)) yield ['buyer_org_id', 'the buyer is not among org_ids'];
      if (provider_org_id && !org_ids.includes(provider_org_id)) {
        yield ['provider_org_id', 'the provider is not among org_ids'];
      }
    },
  });
};

export type CaseStudyRow = RowOf<ReturnType<typeof caseStudyTable>>;
