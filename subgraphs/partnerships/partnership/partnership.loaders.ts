import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  partiesByPartnershipId,
  countriesByPartnershipId,
  partnershipById,
  partnerships,
  partnershipsByOrganizationId,
  sourcesByPartnershipId,
} from './partnership.queries.js';

/** The batched reads of partnerships. */
export const partnershipLoaders = (executeRead: ExecuteRead) => ({
  partnershipById: loadOne(executeRead, partnershipById),
  partnerships: loadRootPage(executeRead, partnerships),
  partnershipsByOrganizationId: loadPage(executeRead, partnershipsByOrganizationId),
  partiesByPartnershipId: loadMany(executeRead, partiesByPartnershipId),
  countriesByPartnershipId: loadMany(executeRead, countriesByPartnershipId),
  sourcesByPartnershipId: loadMany(executeRead, sourcesByPartnershipId),
});

export type PartnershipLoaders = ReturnType<typeof partnershipLoaders>;
