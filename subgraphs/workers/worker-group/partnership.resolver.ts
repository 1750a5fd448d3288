import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import type { WorkerGroupLoaders } from './worker-group.loaders.js';
import { WorkerGroup } from './worker-group.type.js';

/** The worker groups behind a partnership. */
@Resolver(() => PartnershipStub)
export class PartnershipWorkerGroupsResolver {
  @FieldResolver(() => [WorkerGroup], {
    description:
      'The groups that any of its parties, in whatever role, employs people from or serves, by name. They are known of the parties, not of the partnership itself.',
  })
  workerGroups(@Root() { id }: PartnershipStub, @Ctx() { loaders }: SubgraphContext<WorkerGroupLoaders>) {
    return loaders.workerGroupsByPartnershipId(id);
  }
}
