import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { OrganizationRatingsConnection, RatingConnection } from './rating.connection.js';
import { RatingListArguments } from './rating.input.js';
import type { RatingLoaders } from './rating.loaders.js';
import type { RatingRow } from './rating.row.js';
import { Rating } from './rating.type.js';

type Context = SubgraphContext<RatingLoaders>;

/** Ratings by others, with who is rated and where it is written. */
@Resolver(() => Rating)
export class RatingResolver {
  @Query(() => Rating, { nullable: true, description: 'One rating; null when there is none of this id.' })
  rating(@Arg('id', () => ID, { description: 'The id of the rating.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.ratingById(id);
  }

  @Query(() => RatingConnection, { description: 'All ratings by others.' })
  ratings(@Args(() => RatingListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.ratings(args);
  }

  @FieldResolver(() => OrganizationStub, { description: 'Who is rated.' })
  organization(@Root() { organization }: RatingRow) {
    return organization;
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that report it.' })
  sources(@Root() { id }: Rating, @Ctx() { loaders }: Context) {
    return loaders.sourcesByRatingId(id);
  }
}

/** The ratings of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationRatingsResolver {
  @FieldResolver(() => OrganizationRatingsConnection, {
    description: 'How others rate it, each on the scale of its scheme. A page sorts all of them.',
  })
  ratings(
    @Root() { id }: OrganizationStub,
    @Args(() => RatingListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.ratingsByOrganizationId(id, args);
  }
}
