import { facetsOf } from '../shared/connection.js';

/** Facets of every list of organisations; the same type in every subgraph. */
export const OrganizationFacets = facetsOf(
  'OrganizationFacets',
  {
    roles: 'By role; an organisation counts once in each of its roles.',
    countries: 'By the country of its headquarters, as ISO 3166-1 alpha-2 code.',
  },
  true,
);
