import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { CountryStub } from '../../vocabulary/country.stub.js';
import type { ProfileLoaders } from './profile.loaders.js';
import type { ProfileRow } from './profile.queries.js';
import { Profile } from './profile.type.js';

/** Where an organisation delivers. */
@Resolver(() => Profile)
export class ProfileResolver {
  @FieldResolver(() => [CountryStub], { description: 'The countries that sources say it delivers from, by name.' })
  deliveryCountries(@Root() { id }: ProfileRow, @Ctx() { loaders }: SubgraphContext<ProfileLoaders>) {
    return loaders.deliveryCountriesByOrganizationId(id);
  }
}
