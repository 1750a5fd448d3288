import { loadMany, loadOne } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { serviceById, servicesByOrganizationId } from './service.queries.js';

/** The batched reads of services. */
export const serviceLoaders = (executeRead: ExecuteRead) => ({
  serviceById: loadOne(executeRead, serviceById),
  servicesByOrganizationId: loadMany(executeRead, servicesByOrganizationId),
});

export type ServiceLoaders = ReturnType<typeof serviceLoaders>;
