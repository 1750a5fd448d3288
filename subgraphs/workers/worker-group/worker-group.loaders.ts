import { loadMany, loadOne } from '../../shared/batch.js';
import { loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  broaderByWorkerGroupId,
  narrowerByWorkerGroupId,
  partnershipKeyById,
  workerGroupById,
  workerGroups,
  workerGroupsByOrganizationId,
  workerGroupsByPartnershipId,
} from './worker-group.queries.js';

/** The batched reads of worker groups. */
export const workerGroupLoaders = (executeRead: ExecuteRead) => ({
  workerGroupById: loadOne(executeRead, workerGroupById),
  workerGroups: loadRootPage(executeRead, workerGroups),
  broaderByWorkerGroupId: loadMany(executeRead, broaderByWorkerGroupId),
  narrowerByWorkerGroupId: loadMany(executeRead, narrowerByWorkerGroupId),
  workerGroupsByOrganizationId: loadMany(executeRead, workerGroupsByOrganizationId),
  workerGroupsByPartnershipId: loadMany(executeRead, workerGroupsByPartnershipId),
  partnershipKeyById: loadOne(executeRead, partnershipKeyById),
});

export type WorkerGroupLoaders = ReturnType<typeof workerGroupLoaders>;
