import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { ExecuteRead } from '../shared/query.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { organizationById } from '../vocabulary/contributed-organization.queries.js';
import { ContributedOrganizationResolver } from '../vocabulary/contributed-organization.resolver.js';
import { OrganizationStub } from '../vocabulary/organization.stub.js';
import { PartnershipStub } from '../vocabulary/partnership.stub.js';
import { SourceStub } from '../vocabulary/source.stub.js';
import { organizationLoaders } from './organization/organization.loaders.js';
import * as organization from './organization/organization.queries.js';
import { WorkerGroupOrganizationsResolver } from './organization/worker-group.resolver.js';
import { OrganizationWorkerGroupsResolver } from './worker-group/organization.resolver.js';
import { PartnershipWorkerGroupsResolver } from './worker-group/partnership.resolver.js';
import { workerGroupLoaders } from './worker-group/worker-group.loaders.js';
import * as workerGroup from './worker-group/worker-group.queries.js';
import { WorkerGroupResolver } from './worker-group/worker-group.resolver.js';
import { WorkerGroup } from './worker-group/worker-group.type.js';
import { OrganizationWorkforceResolver } from './workforce/organization.resolver.js';
import { workforceLoaders } from './workforce/workforce.loaders.js';
import * as workforce from './workforce/workforce.queries.js';
import { WorkforceResolver } from './workforce/workforce.resolver.js';
import { Workforce } from './workforce/workforce.type.js';

const createLoaders = (executeRead: ExecuteRead) => ({
  ...organizationLoaders(executeRead),
  ...workerGroupLoaders(executeRead),
  ...workforceLoaders(executeRead),
});
type Loaders = ReturnType<typeof createLoaders>;

/** The people behind the work, as groups and as statements about workforces; a contributor to every organisation. */
export const workers: SubgraphDefinition<Loaders> = {
  name: 'workers',
  types: [WorkerGroup, Workforce, OrganizationStub, PartnershipStub, SourceStub],
  resolvers: [
    ContributedOrganizationResolver,
    WorkerGroupResolver,
    WorkerGroupOrganizationsResolver,
    WorkforceResolver,
    OrganizationWorkerGroupsResolver,
    OrganizationWorkforceResolver,
    PartnershipWorkerGroupsResolver,
  ],
  references: {
    WorkerGroup: async ({ id }, { loaders }) => loaders.workerGroupById(id),
    Workforce: async ({ id }, { loaders }) => loaders.workforceById(id),
    Organization: async ({ id }, { loaders }) => loaders.organizationById(id),
    Partnership: async ({ id }, { loaders }) => loaders.partnershipKeyById(id),
  },
  createLoaders,
  queries: [
    ...[organizationById, workerGroup.partnershipKeyById, workerGroup.workerGroupById],
    ...[workerGroup.broaderByWorkerGroupId, workerGroup.narrowerByWorkerGroupId],
    ...[workerGroup.workerGroupsByOrganizationId, workerGroup.workerGroupsByPartnershipId],
    ...[workforce.workforceById, workforce.workforceByOrganizationId, workforce.sourcesByWorkforceId],
    ...listVariants(workerGroup.workerGroups),
    ...listVariants(organization.providersByWorkerGroupId),
    ...listVariants(organization.providersByBroaderWorkerGroupId),
    ...listVariants(organization.buyersByWorkerGroupId),
    ...listVariants(organization.buyersByBroaderWorkerGroupId),
  ],
};
