import { integer, listOf, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import { entityKeyRules, type EntityKey } from '../../vocabulary/entity-key.row.js';
import { HeadquartersBasis } from './headquarters-basis.enum.js';
import type { Headquarters } from './headquarters.type.js';
import type { Profile } from './profile.type.js';

/** A profile with the id of its organisation and what its edges lead to. */
export type ProfileRow = Profile & EntityKey & { headquarters: Headquarters | null };

const headquarters =
  '{country: CASE WHEN n.countryId IS NULL THEN null ELSE {id: n.countryId} END, ' +
  'city: n.headquartersCity, basis: n.headquartersBasis}';

export const profileColumns = {
  id: 'n.id',
  foundedYear: 'n.foundedYear',
  headquarters: `CASE WHEN coalesce(n.countryId, n.headquartersCity) IS NULL THEN null ELSE ${headquarters} END`,
  legalForm: 'n.legalForm',
  website: 'n.website',
  programmes: 'n.programmes',
  certifications: 'n.certifications',
  status: 'n.status',
  ended: 'n.ended',
  notes: 'n.notes',
} as const;

const headquartersRules: RowRules<Headquarters> = {
  country: optional(record(entityKeyRules)),
  city: optional(text),
  basis: optional(oneOf(HeadquartersBasis)),
};

export const profileRules: RowRules<ProfileRow> = {
  id: text,
  foundedYear: optional(integer),
  headquarters: optional(record(headquartersRules)),
  legalForm: optional(text),
  website: optional(text),
  programmes: listOf(text),
  certifications: listOf(text),
  status: optional(text),
  ended: optional(text),
  notes: optional(text),
};
