import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  activitiesBySourceId,
  observationsBySourceId,
  organizationsBySourceId,
  partnershipsBySourceId,
  pledgesBySourceId,
} from './citation.queries.js';

/** The batched reads of the keys of records that cite a source. */
export const citationLoaders = (executeRead: ExecuteRead) => ({
  organizationsBySourceId: loadPage(executeRead, organizationsBySourceId),
  partnershipsBySourceId: loadPage(executeRead, partnershipsBySourceId),
  observationsBySourceId: loadPage(executeRead, observationsBySourceId),
  activitiesBySourceId: loadPage(executeRead, activitiesBySourceId),
  pledgesBySourceId: loadPage(executeRead, pledgesBySourceId),
});

export type CitationLoaders = ReturnType<typeof citationLoaders>;
