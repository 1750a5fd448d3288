import { loadOne } from '../../shared/batch.js';
import type { ExecuteRead } from '../../shared/query.js';
import { organizationById } from './organization.queries.js';

/** The batched reads of organisations. */
export const organizationLoaders = (executeRead: ExecuteRead) => ({
  organizationById: loadOne(executeRead, organizationById),
});

export type OrganizationLoaders = ReturnType<typeof organizationLoaders>;
