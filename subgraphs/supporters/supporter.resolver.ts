import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../shared/page-request.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import { SupporterConnection } from './supporter.connection.js';
import { SupporterListArguments } from './supporter.input.js';
import type { SupporterLoaders } from './supporter.loaders.js';
import { Supporter } from './supporter.type.js';

type Context = SubgraphContext<SupporterLoaders>;

/** Supporters. */
@Resolver(() => Supporter)
export class SupporterResolver {
  @Query(() => Supporter, { nullable: true, description: 'One supporter; null when there is none of this id.' })
  supporter(@Arg('id', () => ID, { description: 'The id of the supporter.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.supporterById(id);
  }

  @Query(() => SupporterConnection, { description: 'All supporters.' })
  supporters(@Args(() => SupporterListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.supporters(args);
  }
}
