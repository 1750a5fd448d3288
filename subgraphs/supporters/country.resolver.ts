import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../shared/page-request.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { CountrySupportersConnection } from './supporter.connection.js';
import { SupporterListArguments } from './supporter.input.js';
import type { SupporterLoaders } from './supporter.loaders.js';

/** What supporters adds to a country. */
@Resolver(() => CountryStub)
export class CountrySupportersResolver {
  @FieldResolver(() => CountrySupportersConnection, {
    description:
      'Supporters that are located there, work there or are party of a partnership that takes place there. A page sorts all of them.',
  })
  supporters(
    @Root() { id }: CountryStub,
    @Args(() => SupporterListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<SupporterLoaders>,
  ) {
    return loaders.supportersByCountryId(id, args);
  }
}
