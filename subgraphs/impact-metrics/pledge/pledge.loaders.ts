import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as queries from './pledge.queries.js';

/** The batched reads of pledges. */
export const pledgeLoaders = (executeRead: ExecuteRead) => ({
  pledgeById: loadOne(executeRead, queries.pledgeById),
  pledges: loadRootPage(executeRead, queries.pledges),
  pledgesByOrganizationId: loadPage(executeRead, queries.pledgesByOrganizationId),
  figuresByPledgeId: loadMany(executeRead, queries.figuresByPledgeId),
  sourcesByPledgeId: loadMany(executeRead, queries.sourcesByPledgeId),
});

export type PledgeLoaders = ReturnType<typeof pledgeLoaders>;
