import { loadOne } from '../../shared/batch.js';
import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  buyersByBroaderWorkerGroupId,
  buyersByWorkerGroupId,
  organizationKeyById,
  providersByBroaderWorkerGroupId,
  providersByWorkerGroupId,
} from './organization.queries.js';

/** The batched reads of organisations, which workers knows by their keys. */
export const organizationLoaders = (executeRead: ExecuteRead) => ({
  organizationKeyById: loadOne(executeRead, organizationKeyById),
  providersByWorkerGroupId: loadPage(executeRead, providersByWorkerGroupId),
  providersByBroaderWorkerGroupId: loadPage(executeRead, providersByBroaderWorkerGroupId),
  buyersByWorkerGroupId: loadPage(executeRead, buyersByWorkerGroupId),
  buyersByBroaderWorkerGroupId: loadPage(executeRead, buyersByBroaderWorkerGroupId),
});

export type OrganizationLoaders = ReturnType<typeof organizationLoaders>;
