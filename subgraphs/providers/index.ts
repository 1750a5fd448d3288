import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { CountryProvidersResolver } from './country.resolver.js';
import { providerLoaders, type ProviderLoaders } from './provider.loaders.js';
import * as provider from './provider.queries.js';
import { ProviderResolver } from './provider.resolver.js';
import { Provider } from './provider.type.js';

/** The organisations that deliver outsourced work, and where they do. */
export const providers: SubgraphDefinition<ProviderLoaders> = {
  name: 'providers',
  types: [Provider, CountryStub],
  resolvers: [ProviderResolver, CountryProvidersResolver],
  references: {
    Provider: async ({ id }, { loaders }) => loaders.providerById(id),
    Country: async ({ id }, { loaders }) => loaders.countryKeyById(id),
  },
  createLoaders: providerLoaders,
  queries: [
    provider.providerById,
    provider.countryKeyById,
    ...listVariants(provider.providers),
    ...listVariants(provider.providersByCountryId),
  ],
};
