import { connectionOf, facetsOf } from '../shared/connection.js';
import { Provider } from './provider.type.js';

const ProviderFacets = facetsOf('ProviderFacets', {
  roles: 'By role; a provider counts once in each of its roles.',
  countries: 'By the country of its headquarters, as ISO 3166-1 alpha-2 code.',
  kinds: 'By kind.',
});

const options = { node: () => Provider, facets: ProviderFacets };

export const ProviderConnection = connectionOf('QueryProviders', { description: 'all providers.', ...options });

export const CountryProvidersConnection = connectionOf('CountryProviders', {
  description: 'the providers that deliver in a country.',
  ...options,
});
