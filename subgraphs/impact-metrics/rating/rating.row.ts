import { integer, listOf, number, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import type { Rating } from './rating.type.js';

/** A rating with the key of who is rated. */
export type RatingRow = Rating & { organization: EntityKey };

export const ratingColumns = {
  id: 'n.id',
  scheme: 'n.scheme',
  family: 'n.family',
  rater: 'n.rater',
  schemeNote: 'n.schemeNote',
  year: 'n.year',
  score: 'n.score',
  scaleMin: 'n.scaleMin',
  scaleMax: 'n.scaleMax',
  bar: 'n.bar',
  barNote: 'n.barNote',
  level: 'n.level',
  criteriaMet: 'n.criteriaMet',
  evidenceLevel: 'n.evidenceLevel',
  note: 'n.note',
  organization: 'head([(n)-[:ABOUT]->(other:Organization) | {id: other.id}])',
} as const;

export const ratingRules: RowRules<RatingRow> = {
  id: text,
  scheme: text,
  family: text,
  rater: optional(text),
  schemeNote: text,
  year: integer,
  score: optional(number),
  scaleMin: number,
  scaleMax: number,
  bar: optional(number),
  barNote: text,
  level: optional(text),
  criteriaMet: listOf(text),
  evidenceLevel: oneOf(EvidenceLevel),
  note: optional(text),
  organization: record(entityKeyRules),
};
