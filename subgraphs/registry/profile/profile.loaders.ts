import { loadMany, loadOne } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { deliveryCountriesByOrganizationId, profileByOrganizationId } from './profile.queries.js';

/** The batched reads of profiles. */
export const profileLoaders = (executeRead: ExecuteRead) => ({
  profileByOrganizationId: loadOne(executeRead, profileByOrganizationId),
  deliveryCountriesByOrganizationId: loadMany(executeRead, deliveryCountriesByOrganizationId),
});

export type ProfileLoaders = ReturnType<typeof profileLoaders>;
