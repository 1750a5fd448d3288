import { flag, integer, number, oneOf, optional, record, text, tuple, type RowRules } from '../../shared/query.js';
import { tupleOf } from '../../shared/list-clauses.js';
import { metricColumns, metricColumnsOf, metricRules } from '../metric/metric.row.js';
import type { Metric } from '../metric/metric.type.js';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import type { Evidence } from './evidence.type.js';
import { EvidenceKind } from './evidence-kind.enum.js';
import { EvidenceLevel } from './evidence-level.enum.js';
import { ObservationStatus } from './observation-status.enum.js';
import type { Observation } from './observation.type.js';
import { WorkSetting } from './work-setting.enum.js';
import { YearBasis } from './year-basis.enum.js';

/** The kinds of records that an observation may be about. */
const subjectKinds = {
  Organization: 'Organization',
  Country: 'Country',
  Sector: 'Sector',
  Partnership: 'Partnership',
} as const;

/** The keys of what the edges of an observation lead to, read with it so that a page stays one statement. */
interface ObservationKeys {
  metric: Metric;
  subject: EntityKey & { kind: keyof typeof subjectKinds };
  measuredIn: EntityKey | null;
}

export type ObservationRow = Observation & ObservationKeys & { evidence: Evidence };

const kinds = Object.keys(subjectKinds);

// One traversal for all kinds of subjects: this part is most of what a page of observations costs.
const subject =
  `head([(n)-[:ABOUT]->(other:${kinds.join('|')}) | {id: other.id, ` +
  `kind: head([label IN labels(other) WHERE label IN [${kinds.map((kind) => `'${kind}'`).join(', ')}]])}])`;

export const observationColumns = {
  id: 'n.id',
  metricAsReported: 'n.metricAsReported',
  metricQualifier: 'n.metricQualifier',
  value: 'n.value',
  low: 'n.low',
  high: 'n.high',
  unit: 'n.unit',
  valueAsReported: 'n.valueAsReported',
  year: 'n.year',
  yearBasis: 'n.yearBasis',
  status: 'n.status',
  qualifier: 'n.qualifier',
  population: 'n.population',
  evidence: '{kind: n.evidenceKind, level: n.evidenceLevel}',
  setting: 'n.setting',
  context: 'n.context',
  conflict: 'n.conflict',
  note: 'n.note',
  verified: 'n.verified',
  confidence: 'n.confidence',
  metric: `head([(n)-[:MEASURES]->(metric:Metric) | ${tupleOf(metricColumnsOf('metric'))}])`,
  subject,
  measuredIn: 'head([(n)-[:MEASURED_IN]->(other:Country) | {id: other.id}])',
} as const;

const key = record(entityKeyRules);

export const observationRules: RowRules<ObservationRow> = {
  id: text,
  metricAsReported: text,
  metricQualifier: optional(text),
  value: optional(number),
  low: optional(number),
  high: optional(number),
  unit: text,
  valueAsReported: optional(text),
  year: optional(integer),
  yearBasis: oneOf(YearBasis),
  status: oneOf(ObservationStatus),
  qualifier: optional(text),
  population: optional(text),
  evidence: record({ kind: oneOf(EvidenceKind), level: oneOf(EvidenceLevel) }),
  setting: optional(oneOf(WorkSetting)),
  context: flag,
  conflict: flag,
  note: optional(text),
  verified: flag,
  confidence: optional(oneOf(Confidence)),
  metric: tuple(Object.keys(metricColumns), metricRules),
  subject: record<ObservationKeys['subject']>({ id: text, kind: oneOf(subjectKinds) }),
  measuredIn: optional(key),
};
