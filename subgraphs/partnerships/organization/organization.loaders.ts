import { loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  buyersByOrganizationId,
  organizationById,
  organizations,
  partnersByOrganizationId,
  providersByOrganizationId,
} from './organization.queries.js';

/** The batched reads of organisations. */
export const organizationLoaders = (executeRead: ExecuteRead) => ({
  organizationById: loadOne(executeRead, organizationById),
  organizations: loadRootPage(executeRead, organizations),
  partnersByOrganizationId: loadPage(executeRead, partnersByOrganizationId),
  buyersByOrganizationId: loadPage(executeRead, buyersByOrganizationId),
  providersByOrganizationId: loadPage(executeRead, providersByOrganizationId),
});

export type OrganizationLoaders = ReturnType<typeof organizationLoaders>;
