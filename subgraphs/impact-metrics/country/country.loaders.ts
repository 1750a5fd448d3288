import { loadOne } from '../../shared/batch.js';
import { loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { countries, countryById } from './country.queries.js';

/** The batched reads of countries. */
export const countryLoaders = (executeRead: ExecuteRead) => ({
  countryById: loadOne(executeRead, countryById),
  countries: loadRootPage(executeRead, countries),
});

export type CountryLoaders = ReturnType<typeof countryLoaders>;
