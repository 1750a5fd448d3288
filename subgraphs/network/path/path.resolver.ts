import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { ShortestPathsArguments } from './path.input.js';
import type { PathLoaders } from './path.loaders.js';
import { ShortestPaths } from './path.type.js';

/** Ways between two organisations. */
@Resolver()
export class PathResolver {
  @Query(() => ShortestPaths, {
    nullable: true,
    description:
      'The shortest ways through partnerships from one organisation to another; null when one of the two does not exist.',
  })
  shortestPaths(
    @Args(() => ShortestPathsArguments) args: ShortestPathsArguments,
    @Ctx() { loaders }: SubgraphContext<PathLoaders>,
  ) {
    return loaders.shortestPaths(args);
  }
}
