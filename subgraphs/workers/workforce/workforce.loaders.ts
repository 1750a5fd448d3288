import { loadMany, loadOne } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { sourcesByWorkforceId, workforceById, workforceByOrganizationId } from './workforce.queries.js';

/** The batched reads of statements about workforces. */
export const workforceLoaders = (executeRead: ExecuteRead) => ({
  workforceById: loadOne(executeRead, workforceById),
  workforceByOrganizationId: loadMany(executeRead, workforceByOrganizationId),
  sourcesByWorkforceId: loadMany(executeRead, sourcesByWorkforceId),
});

export type WorkforceLoaders = ReturnType<typeof workforceLoaders>;
