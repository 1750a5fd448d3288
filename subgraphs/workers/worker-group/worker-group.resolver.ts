import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { WorkerGroupConnection } from './worker-group.connection.js';
import { WorkerGroupListArguments } from './worker-group.input.js';
import type { WorkerGroupLoaders } from './worker-group.loaders.js';
import { WorkerGroup } from './worker-group.type.js';

type Context = SubgraphContext<WorkerGroupLoaders>;

/** Worker groups, and how they contain each other. */
@Resolver(() => WorkerGroup)
export class WorkerGroupResolver {
  @Query(() => WorkerGroup, { nullable: true, description: 'One worker group; null when there is none of this id.' })
  workerGroup(
    @Arg('id', () => ID, { description: 'The id of the worker group.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.workerGroupById(id);
  }

  @Query(() => WorkerGroupConnection, { description: 'All worker groups.' })
  workerGroups(@Args(() => WorkerGroupListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.workerGroups(args);
  }

  @FieldResolver(() => WorkerGroup, {
    nullable: true,
    description: 'The group that contains this one; null when none does.',
  })
  async broader(@Root() { id }: WorkerGroup, @Ctx() { loaders }: Context) {
    const [broader = null] = await loaders.broaderByWorkerGroupId(id);
    return broader;
  }

  @FieldResolver(() => [WorkerGroup], { description: 'The groups that this one contains, one step down, by name.' })
  narrower(@Root() { id }: WorkerGroup, @Ctx() { loaders }: Context) {
    return loaders.narrowerByWorkerGroupId(id);
  }
}
