import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { contributedOrganizationLoaders } from '../../vocabulary/contributed-organization.loaders.js';
import {
  buyersByBroaderWorkerGroupId,
  buyersByWorkerGroupId,
  providersByBroaderWorkerGroupId,
  providersByWorkerGroupId,
} from './organization.queries.js';

/** The batched reads of organisations, with what leads to them. */
export const organizationLoaders = (executeRead: ExecuteRead) => ({
  ...contributedOrganizationLoaders(executeRead),
  providersByWorkerGroupId: loadPage(executeRead, providersByWorkerGroupId),
  providersByBroaderWorkerGroupId: loadPage(executeRead, providersByBroaderWorkerGroupId),
  buyersByWorkerGroupId: loadPage(executeRead, buyersByWorkerGroupId),
  buyersByBroaderWorkerGroupId: loadPage(executeRead, buyersByBroaderWorkerGroupId),
});

export type OrganizationLoaders = ReturnType<typeof organizationLoaders>;
