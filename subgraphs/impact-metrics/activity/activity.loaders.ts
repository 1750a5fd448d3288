import { loadMany, loadOne } from '../../shared/batch.js';
import { loadPage } from '../../shared/page-loaders.js';
import type { ExecuteRead } from '../../shared/query.js';
import { activitiesByCountryId, activityById, sourcesByActivityId } from './activity.queries.js';

/** The batched reads of activities. */
export const activityLoaders = (executeRead: ExecuteRead) => ({
  activityById: loadOne(executeRead, activityById),
  activitiesByCountryId: loadPage(executeRead, activitiesByCountryId),
  sourcesByActivityId: loadMany(executeRead, sourcesByActivityId),
});

export type ActivityLoaders = ReturnType<typeof activityLoaders>;
