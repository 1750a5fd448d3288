import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { sourceById, sources, sourcesByFactId, sourcesByOrganizationId } from './source.queries.js';

/** The batched reads of sources. */
export const sourceLoaders = (executeRead: ExecuteRead) => ({
  sourceById: loadOne(executeRead, sourceById),
  sources: loadRootPage(executeRead, sources),
  sourcesByOrganizationId: loadPage(executeRead, sourcesByOrganizationId),
  sourcesByFactId: loadMany(executeRead, sourcesByFactId),
});

export type SourceLoaders = ReturnType<typeof sourceLoaders>;
