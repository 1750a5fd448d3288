import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { Headquarters } from './headquarters.type.js';
import type { ProfileLoaders } from './profile.loaders.js';
import type { ProfileRow } from './profile.row.js';
import { Profile } from './profile.type.js';

/** Where an organisation is based and delivers. */
@Resolver(() => Profile)
export class ProfileResolver {
  @FieldResolver(() => Headquarters, {
    nullable: true,
    description: 'Where it is based; null when nothing is known of it.',
  })
  headquarters(@Root() { headquarters }: ProfileRow) {
    return headquarters;
  }

  @FieldResolver(() => [CountryStub], { description: 'The countries that sources say it delivers from, by name.' })
  deliveryCountries(@Root() { id }: ProfileRow, @Ctx() { loaders }: SubgraphContext<ProfileLoaders>) {
    return loaders.deliveryCountriesByOrganizationId(id);
  }
}
