import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../shared/page-request.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import { BuyerConnection } from './buyer.connection.js';
import { BuyerListArguments } from './buyer.input.js';
import type { BuyerLoaders } from './buyer.loaders.js';
import { Buyer } from './buyer.type.js';

type Context = SubgraphContext<BuyerLoaders>;

/** Buyers. */
@Resolver(() => Buyer)
export class BuyerResolver {
  @Query(() => Buyer, { nullable: true, description: 'One buyer; null when there is none of this id.' })
  buyer(@Arg('id', () => ID, { description: 'The id of the buyer.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.buyerById(id);
  }

  @Query(() => BuyerConnection, {
    description:
      'All organisations known as buyers. Others that have bought have BUYER among their roles: see organizations.',
  })
  buyers(@Args(() => BuyerListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.buyers(args);
  }
}
