import { integer, number, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { ObservationStatus } from '../observation/observation-status.enum.js';
import type { CaseOutcome } from './case-outcome.type.js';
import type { CaseStudy } from './case-study.type.js';

/** A case study with the keys of who bought, who provided and where. */
export type CaseStudyRow = CaseStudy & {
  buyer: EntityKey | null;
  provider: EntityKey | null;
  country: EntityKey | null;
};

/** An outcome with the key of its canonical metric. */
export type CaseOutcomeRow = CaseOutcome & { metricId: string | null };

export const caseStudyColumns = {
  ...{ id: 'n.id', title: 'n.title', year: 'n.year', service: 'n.service', summary: 'n.summary' },
  evidenceLevel: 'n.evidenceLevel',
  buyer: 'head([(n)-[:BOUGHT_BY]->(other:Organization) | {id: other.id}])',
  provider: 'head([(n)-[:PROVIDED_BY]->(other:Organization) | {id: other.id}])',
  country: 'head([(n)-[:IN]->(other:Country) | {id: other.id}])',
} as const;

const key = optional(record(entityKeyRules));

export const caseStudyRules: RowRules<CaseStudyRow> = {
  ...{ id: text, title: text, year: optional(integer), service: text, summary: text },
  ...{ evidenceLevel: optional(oneOf(EvidenceLevel)), buyer: key, provider: key, country: key },
};

export const caseOutcomeColumns = {
  ...{ id: 'n.id', metricId: 'n.metricId', metricAsReported: 'n.metricAsReported' },
  ...{ metricQualifier: 'n.metricQualifier', value: 'n.value', low: 'n.low', high: 'n.high', unit: 'n.unit' },
  ...{ detail: 'n.detail', status: 'n.status', asReported: 'n.asReported' },
} as const;

export const caseOutcomeRules: RowRules<CaseOutcomeRow> = {
  ...{ id: text, metricId: optional(text), metricAsReported: text, metricQualifier: optional(text) },
  ...{ value: optional(number), low: optional(number), high: optional(number), unit: optional(text) },
  ...{ detail: optional(text), status: oneOf(ObservationStatus), asReported: text },
};
