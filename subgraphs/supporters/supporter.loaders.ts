import { loadOne } from '../shared/batch.js';
import { loadPage, loadRootPage } from '../shared/page-loaders.js';
import type { ExecuteRead } from '../shared/query.js';
import { countryKeyById, supporterById, supporters, supportersByCountryId } from './supporter.queries.js';

/** The batched reads of supporters. */
export const supporterLoaders = (executeRead: ExecuteRead) => ({
  supporterById: loadOne(executeRead, supporterById),
  supporters: loadRootPage(executeRead, supporters),
  supportersByCountryId: loadPage(executeRead, supportersByCountryId),
  countryKeyById: loadOne(executeRead, countryKeyById),
});

export type SupporterLoaders = ReturnType<typeof supporterLoaders>;
