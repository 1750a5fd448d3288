import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { ReleaseChangesConnection, ReleaseConnection } from './release.connection.js';
import { ReleaseChangeListArguments, ReleaseListArguments } from './release.input.js';
import type { ReleaseLoaders } from './release.loaders.js';
import type { ReleaseRow } from './release.row.js';
import { Release } from './release.type.js';
import { ReleaseTable } from './release-table.type.js';

type Context = SubgraphContext<ReleaseLoaders>;

/** The frozen states of the graph. */
@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { nullable: true, description: 'One release; null when there is none of this id.' })
  release(@Arg('id', () => ID, { description: 'The id of the release.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.releaseById(id);
  }

  @Query(() => ReleaseConnection, { description: 'All releases.' })
  releases(@Args(() => ReleaseListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.releases(args);
  }

  @FieldResolver(() => [ReleaseTable], { description: 'Its tables, by name.' })
  tables(@Root() { tables }: ReleaseRow) {
    return tables;
  }

  @FieldResolver(() => ReleaseChangesConnection, {
    description:
      'What it holds otherwise than the release before it; nothing for the first. A page sorts all of them. Other pairs: releaseDifference.',
  })
  changes(
    @Root() { id }: Release,
    @Args(() => ReleaseChangeListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.changesByReleaseId(id, args);
  }
}
