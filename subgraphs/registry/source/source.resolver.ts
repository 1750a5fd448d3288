import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { SourceConnection } from './source.connection.js';
import { SourceListArguments } from './source.input.js';
import type { SourceLoaders } from './source.loaders.js';
import { Source } from './source.type.js';

type Context = SubgraphContext<SourceLoaders>;

/** The pages that were read. */
@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source; null when there is none of this id.' })
  source(@Arg('id', () => ID, { description: 'The id of the source.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.sourceById(id);
  }

  @Query(() => SourceConnection, { description: 'All sources.' })
  sources(@Args(() => SourceListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.sources(args);
  }
}
