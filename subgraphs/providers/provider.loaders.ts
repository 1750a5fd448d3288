import { loadOne } from '../shared/batch.js';
import { loadPage, loadRootPage } from '../shared/page-loaders.js';
import type { ExecuteRead } from '../shared/query.js';
import { countryKeyById, providerById, providers, providersByCountryId } from './provider.queries.js';

/** The batched reads of providers. */
export const providerLoaders = (executeRead: ExecuteRead) => ({
  providerById: loadOne(executeRead, providerById),
  providers: loadRootPage(executeRead, providers),
  providersByCountryId: loadPage(executeRead, providersByCountryId),
  countryKeyById: loadOne(executeRead, countryKeyById),
});

export type ProviderLoaders = ReturnType<typeof providerLoaders>;
