import { GraphQLCountryCode } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { countryId } from '../../vocabulary/organization.filter.js';
import { CountryConnection } from './country.connection.js';
import { CountryListArguments } from './country.input.js';
import type { CountryLoaders } from './country.loaders.js';
import type { CountryRow } from './country.row.js';
import { Country } from './country.type.js';
import { GeoCoordinates } from './geo-coordinates.type.js';

type Context = SubgraphContext<CountryLoaders>;

/** The countries that records name. */
@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'One country; null when no record names it.' })
  country(
    @Arg('code', () => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2 code.' }) code: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.countryById(countryId(code));
  }

  @Query(() => CountryConnection, { description: 'All countries that any record names.' })
  countries(@Args(() => CountryListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.countries(args);
  }

  @FieldResolver(() => GeoCoordinates, { nullable: true, description: 'A point near its middle, for maps.' })
  location(@Root() { location }: CountryRow) {
    return location;
  }
}
