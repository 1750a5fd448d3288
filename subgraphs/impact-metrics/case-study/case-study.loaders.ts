import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as queries from './case-study.queries.js';

/** The batched reads of case studies and their outcomes. */
export const caseStudyLoaders = (executeRead: ExecuteRead) => ({
  caseStudyById: loadOne(executeRead, queries.caseStudyById),
  caseStudies: loadRootPage(executeRead, queries.caseStudies),
  caseStudiesByOrganizationId: loadPage(executeRead, queries.caseStudiesByOrganizationId),
  organizationsByCaseStudyId: loadMany(executeRead, queries.organizationsByCaseStudyId),
  sourcesByCaseStudyId: loadMany(executeRead, queries.sourcesByCaseStudyId),
  caseOutcomeById: loadOne(executeRead, queries.caseOutcomeById),
  outcomesByCaseStudyId: loadMany(executeRead, queries.outcomesByCaseStudyId),
  caseStudiesByCaseOutcomeId: loadMany(executeRead, queries.caseStudiesByCaseOutcomeId),
});

export type CaseStudyLoaders = ReturnType<typeof caseStudyLoaders>;
