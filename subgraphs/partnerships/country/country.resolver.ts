import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { OrganizationListArguments } from '../organization/organization.input.js';
import { CountryBuyersConnection } from './country.connection.js';
import type { CountryLoaders } from './country.loaders.js';

/** Who buys work delivered in a country. */
@Resolver(() => CountryStub)
export class CountryResolver {
  @FieldResolver(() => CountryBuyersConnection, {
    description: 'Organisations that buy work delivered there; the edge says why they count. A page sorts all of them.',
  })
  buyers(
    @Root() { id }: CountryStub,
    @Args(() => OrganizationListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<CountryLoaders>,
  ) {
    return loaders.buyersByCountryId(id, args);
  }
}
