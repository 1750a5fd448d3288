import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { WorkerGroupLoaders } from './worker-group.loaders.js';
import { WorkerGroup } from './worker-group.type.js';

/** The worker groups of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationWorkerGroupsResolver {
  @FieldResolver(() => [WorkerGroup], {
    description: 'The groups it employs people from, for a provider, or serves, for any other organisation; by name.',
  })
  workerGroups(@Root() { id }: OrganizationStub, @Ctx() { loaders }: SubgraphContext<WorkerGroupLoaders>) {
    return loaders.workerGroupsByOrganizationId(id);
  }
}
