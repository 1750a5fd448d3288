import type { CaseOutcomeRow } from '../case-study/case-study.row.js';
import type { ObservationRow } from '../observation/observation.row.js';
import type { EvidenceFigureRow, EvidenceOutcomeRow } from './business-case.queries.js';
import type { EvidenceRecord } from './stance.formulas.js';

/** A record of evidence with the row that it was made of. */
export type RecordRow = EvidenceRecord & {
  readonly figure: ObservationRow | null;
  readonly outcome: CaseOutcomeRow | null;
};

const slugOf = (metricId: string): string => metricId.replace(/^metric:/, '');

export const figureRecord = ({ figure, ...place }: EvidenceFigureRow): RecordRow => {
  const { id, value, low, high, qualifier, unit, year, status, context, setting, metricQualifier } = figure;
  return {
    ...{ id, value, low, high, qualifier, unit, year, status, context, setting, metricQualifier, ...place },
    ...{ kind: 'observation', metric: slugOf(figure.metric.id), level: figure.evidence.level, figure, outcome: null },
  };
};

/** The outcome of a case study: about impact sourcing by itself, in the year of the engagement. */
export const outcomeRecord = ({ outcome, ...place }: EvidenceOutcomeRow): RecordRow => {
  const { id, value, low, high, unit, status, metricQualifier, metricId } = outcome;
  return {
    ...{ id, value, low, high, unit, status, metricQualifier, ...place, qualifier: null, context: false },
    ...{ kind: 'outcome', metric: slugOf(metricId ?? ''), setting: 'IMPACT_SOURCING', figure: null, outcome },
    measuredIn: place.countryId,
  };
};
