import { loadOne } from '../../shared/batch.js';
import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { buyersByCountryId, countryById } from './country.queries.js';

/** The batched reads of what partnerships adds to a country. */
export const countryLoaders = (executeRead: ExecuteRead) => ({
  countryById: loadOne(executeRead, countryById),
  buyersByCountryId: loadPage(executeRead, buyersByCountryId),
});

export type CountryLoaders = ReturnType<typeof countryLoaders>;
