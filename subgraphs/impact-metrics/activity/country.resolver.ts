import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { Country } from '../country/country.type.js';
import { CountryActivitiesConnection } from './activity.connection.js';
import { ActivityListArguments } from './activity.input.js';
import type { ActivityLoaders } from './activity.loaders.js';

/** The evidence of activity in a country. */
@Resolver(() => Country)
export class CountryActivitiesResolver {
  @FieldResolver(() => CountryActivitiesConnection, {
    description: 'The evidence of activity there. A page sorts all of it.',
  })
  activities(
    @Root() { id }: Country,
    @Args(() => ActivityListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<ActivityLoaders>,
  ) {
    return loaders.activitiesByCountryId(id, args);
  }
}
