import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../shared/page-request.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { CountryProvidersConnection } from './provider.connection.js';
import { ProviderListArguments } from './provider.input.js';
import type { ProviderLoaders } from './provider.loaders.js';

/** What providers adds to a country. */
@Resolver(() => CountryStub)
export class CountryProvidersResolver {
  @FieldResolver(() => CountryProvidersConnection, {
    description: 'Providers that deliver work there, as far as the sources name the country. A page sorts all of them.',
  })
  providers(
    @Root() { id }: CountryStub,
    @Args(() => ProviderListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<ProviderLoaders>,
  ) {
    return loaders.providersByCountryId(id, args);
  }
}
