import { weakestLevel } from '../../subgraphs/impact-metrics/figures/evidence.formulas.js';
import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, enumValue, ids, joinGraphs, node, type Graph } from '../graph.js';
import type { CaseStudyRow, Outcome } from '../tables/case-studies.js';
import { readFigure } from './metric-reading.js';
import { readingValues } from './observations.js';

const amount = ({ value, low, high, unit = '', detail = '' }: Outcome): string =>
  [value ?? `${low} to ${high}`, unit, detail].filter((part) => part !== '').join(' ');

/** What an outcome says in terms of a canonical metric, where there is one. */
function outcomeValues({ vocabulary }: DataSet, outcome: Outcome) {
  const { metric, unit = '', detail, ...figure } = outcome;
  const own = vocabulary.caseOutcomeMap.get(metric);
  const map = own ? { metric: own.metric, qualifier: own.qualifier } : vocabulary.metricMap.get(metric);
  const reported = { metricAsReported: metric, asReported: amount(outcome), detail };
  const told = { ...reported, status: enumValue(own?.status ?? 'observed'), metricQualifier: map?.qualifier };
  if (!map?.metric) return { ...told, ...figure, unit: outcome.unit };
  const reading = readingValues(readFigure({ ...figure, unit }, { ...map, metric: map.metric }));
  const { metricId, value, low, high } = reading;
  return { ...told, metricId, value, low, high, unit: reading.unit || undefined };
}

function mapCaseStudy(data: DataSet, row: CaseStudyRow, evidenceLevel: string | undefined): Graph {
  const id = ids.caseStudy(row.case_id);
  const repeats = new Map<string, number>();
  const outcomes = row.outcomes.map((outcome, index) => {
    const nth = (repeats.get(outcome.metric) ?? 0) + 1;
    repeats.set(outcome.metric, nth);
    const own = ids.caseOutcome(`${row.case_id}--${outcome.metric}${nth > 1 ? `-${nth}` : ''}`);
    return node('CaseOutcome', own, { ...outcomeValues(data, outcome), position: index });
  });
  return {
    nodes: [
      node('CaseStudy', id, {
        ...{ title: row.title, sortTitle: fold(row.title), year: row.year, yearKey: row.year ?? 0 },
        ...{ service: row.service, summary: row.summary, evidenceLevel },
      }),
      ...outcomes,
    ],
    edges: [
      ...row.org_ids.map((org) => edge('INVOLVES', id, ids.organization(org))),
      ...(row.buyer_org_id ? [edge('BOUGHT_BY', id, ids.organization(row.buyer_org_id))] : []),
      ...(row.provider_org_id ? [edge('PROVIDED_BY', id, ids.organization(row.provider_org_id))] : []),
      ...(row.country ? [edge('IN', id, ids.country(row.country))] : []),
      ...outcomes.map((outcome) => edge('OUTCOME_OF', outcome.id, id)),
      ...cites(id, [row.source_id]),
    ],
  };
}

/** Engagements with their outcomes; the evidence of one is the weakest of the figures read in the same source. */
export function mapCaseStudies(data: DataSet): Graph {
  const levels = new Map<string, string[]>();
  for (const { source_id, evidence_kind } of data.observations) {
    const level = data.vocabulary.evidenceLevels.get(evidence_kind);
    if (level !== undefined) levels.set(source_id, [...(levels.get(source_id) ?? []), level]);
  }
  return joinGraphs(
    data.caseStudies.map((row) => mapCaseStudy(data, row, weakestLevel(levels.get(row.source_id) ?? []) ?? undefined)),
  );
}
