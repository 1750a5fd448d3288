import { among, anyOf, foldedText } from '../shared/filter.js';
import { fold } from '../shared/fold.js';

/** The id of a country from its ISO 3166-1 code. */
export const countryId = (code: string): string => `country:${code}`;

/** What every list of organisations can be filtered by. */
export const organizationFilters = {
  name: foldedText('sortName', fold),
  roles: anyOf('roles'),
  country: among('countryId', { seek: true, convert: countryId }),
} as const;

/** The facets of every list of organisations. */
export const organizationFacets = {
  roles: 'n.roles',
  countries: 'substring(n.countryId, 8)',
} as const;
