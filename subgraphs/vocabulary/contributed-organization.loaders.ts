import { loadOne, type LoadOne } from '../shared/batch.js';
import type { ExecuteRead } from '../shared/query.js';
import { organizationById } from './contributed-organization.queries.js';
import type { OrganizationIdentity } from './organization.identity.js';

/** What a contributor must be able to read of an organisation: nothing may be added to one that is not there. */
export interface ContributedOrganizationLoaders {
  readonly organizationById: LoadOne<OrganizationIdentity>;
}

export const contributedOrganizationLoaders = (executeRead: ExecuteRead): ContributedOrganizationLoaders => ({
  organizationById: loadOne(executeRead, organizationById),
});
