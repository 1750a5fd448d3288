import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import {
  activitiesBySourceId,
  caseStudiesBySourceId,
  certificatesBySourceId,
  observationsBySourceId,
  organizationsBySourceId,
  partnershipsBySourceId,
  pledgesBySourceId,
  ratingsBySourceId,
} from './citation.queries.js';

/** The batched reads of the keys of records that cite a source. */
export const citationLoaders = (executeRead: ExecuteRead) => ({
  organizationsBySourceId: loadPage(executeRead, organizationsBySourceId),
  partnershipsBySourceId: loadPage(executeRead, partnershipsBySourceId),
  observationsBySourceId: loadPage(executeRead, observationsBySourceId),
  activitiesBySourceId: loadPage(executeRead, activitiesBySourceId),
  pledgesBySourceId: loadPage(executeRead, pledgesBySourceId),
  ratingsBySourceId: loadPage(executeRead, ratingsBySourceId),
  caseStudiesBySourceId: loadPage(executeRead, caseStudiesBySourceId),
  certificatesBySourceId: loadPage(executeRead, certificatesBySourceId),
});

export type CitationLoaders = ReturnType<typeof citationLoaders>;
