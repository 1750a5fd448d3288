import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage, loadRootPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import * as queries from './observation.queries.js';

/** The batched reads of observations. */
export const observationLoaders = (executeRead: ExecuteRead) => ({
  observationById: loadOne(executeRead, queries.observationById),
  observations: loadRootPage(executeRead, queries.observations),
  observationsByOrganizationId: loadPage(executeRead, queries.observationsByOrganizationId),
  observationsByPartnershipId: loadPage(executeRead, queries.observationsByPartnershipId),
  observationsByCountryId: loadPage(executeRead, queries.observationsByCountryId),
  observationsBySectorId: loadPage(executeRead, queries.observationsBySectorId),
  observationsByMetricId: loadPage(executeRead, queries.observationsByMetricId),
  conflictsByObservationId: loadMany(executeRead, queries.conflictsByObservationId),
  sourcesByObservationId: loadMany(executeRead, queries.sourcesByObservationId),
});

export type ObservationLoaders = ReturnType<typeof observationLoaders>;
