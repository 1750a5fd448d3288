import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { CountrySupportersResolver } from './country.resolver.js';
import { supporterLoaders, type SupporterLoaders } from './supporter.loaders.js';
import * as supporter from './supporter.queries.js';
import { SupporterResolver } from './supporter.resolver.js';
import { Supporter } from './supporter.type.js';

/** The organisations around buyers and providers, and where they work. */
export const supporters: SubgraphDefinition<SupporterLoaders> = {
  name: 'supporters',
  types: [Supporter, CountryStub],
  resolvers: [SupporterResolver, CountrySupportersResolver],
  references: {
    Supporter: async ({ id }, { loaders }) => loaders.supporterById(id),
    Country: async ({ id }, { loaders }) => loaders.countryKeyById(id),
  },
  createLoaders: supporterLoaders,
  queries: [
    supporter.supporterById,
    supporter.countryKeyById,
    ...listVariants(supporter.supporters),
    ...listVariants(supporter.supportersByCountryId),
  ],
};
