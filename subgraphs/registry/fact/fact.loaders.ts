import { loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { factById, facts, factsByOrganizationId, factsBySourceId } from './fact.queries.js';

/** The batched reads of facts. */
export const factLoaders = (executeRead: ExecuteRead) => ({
  factById: loadOne(executeRead, factById),
  facts: loadRootPage(executeRead, facts),
  factsByOrganizationId: loadPage(executeRead, factsByOrganizationId),
  factsBySourceId: loadPage(executeRead, factsBySourceId),
});

export type FactLoaders = ReturnType<typeof factLoaders>;
