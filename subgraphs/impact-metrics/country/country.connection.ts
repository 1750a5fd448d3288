import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Country } from './country.type.js';

const CountryFacets = facetsOf('CountryFacets', { regions: 'By region.' });

export const CountryConnection = connectionOf('QueryCountries', {
  description: 'all countries.',
  node: () => Country,
  facets: CountryFacets,
});
