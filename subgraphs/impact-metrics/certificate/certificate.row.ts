import { integer, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { CertificateArea } from './certificate-area.enum.js';
import { CertificateKind } from './certificate-kind.enum.js';
import type { Certificate } from './certificate.type.js';
import { EndBasis } from './end-basis.enum.js';

/** A certificate with the key of its holder and the days on which it may begin. */
export type CertificateRow = Certificate & {
  organization: EntityKey;
  earliestStart: string | null;
  latestStart: string | null;
};

export const certificateColumns = {
  id: 'n.id',
  scheme: 'n.scheme',
  schemeNote: 'n.schemeNote',
  kind: 'n.kind',
  area: 'n.area',
  edition: 'n.edition',
  scope: 'n.scope',
  issuer: 'n.issuer',
  issued: 'n.issued',
  validTo: 'n.validTo',
  termYears: 'n.termYears',
  termAddress: 'n.termAddress',
  earliestStart: 'n.earliestStart',
  latestStart: 'n.latestStart',
  earliestEnd: 'n.earliestEnd',
  latestEnd: 'n.latestEnd',
  endBasis: 'n.endBasis',
  statusAsReported: 'n.statusAsReported',
  evidenceLevel: 'n.evidenceLevel',
  note: 'n.note',
  organization: 'head([(n)-[:HELD_BY]->(other:Organization) | {id: other.id}])',
} as const;

export const certificateRules: RowRules<CertificateRow> = {
  id: text,
  scheme: text,
  schemeNote: text,
  kind: oneOf(CertificateKind),
  area: oneOf(CertificateArea),
  edition: optional(text),
  scope: optional(text),
  issuer: optional(text),
  issued: optional(text),
  validTo: optional(text),
  termYears: optional(integer),
  termAddress: optional(text),
  earliestStart: optional(text),
  latestStart: optional(text),
  earliestEnd: optional(text),
  latestEnd: optional(text),
  endBasis: optional(oneOf(EndBasis)),
  statusAsReported: text,
  evidenceLevel: oneOf(EvidenceLevel),
  note: optional(text),
  organization: record(entityKeyRules),
};
