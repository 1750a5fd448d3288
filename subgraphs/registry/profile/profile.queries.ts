import { rowsById, rowsByParentId } from '../../shared/keyed-query.js';
import { integer, listOf, oneOf, optional, record, text, type RowRules } from '../../shared/query.js';
import type { EntityKey } from '../../vocabulary/entity-key.queries.js';
import { HeadquartersBasis } from './headquarters-basis.enum.js';
import type { Headquarters } from './headquarters.type.js';
import type { Profile } from './profile.type.js';

/** A profile with the id of its organisation. */
export type ProfileRow = Profile & EntityKey;

const headquarters =
  '{country: CASE WHEN n.countryId IS NULL THEN null ELSE {id: n.countryId} END, ' +
  'city: n.headquartersCity, basis: n.headquartersBasis}';

export const profileByOrganizationId = rowsById<ProfileRow>(
  'profileByOrganizationId',
  'Entity:Organization',
  {
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
  },
  {
    id: text,
    foundedYear: optional(integer),
    headquarters: optional(
      record<Headquarters>({
        country: optional(record<EntityKey>({ id: text })),
        city: optional(text),
        basis: optional(oneOf(HeadquartersBasis)),
      }),
    ),
    legalForm: optional(text),
    website: optional(text),
    programmes: listOf(text),
    certifications: listOf(text),
    status: optional(text),
    ended: optional(text),
    notes: optional(text),
  } satisfies RowRules<ProfileRow>,
);

export const deliveryCountriesByOrganizationId = rowsByParentId<EntityKey>(
  'deliveryCountriesByOrganizationId',
  { labels: 'Entity:Organization', pattern: '-[:DELIVERS_IN]->(n:Country)', order: 'n.sortName' },
  { id: 'n.id' },
  { id: text },
);
