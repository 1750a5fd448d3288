import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import type { CountryLoaders } from '../country/country.loaders.js';
import { Country } from '../country/country.type.js';
import type { ActivityLoaders } from './activity.loaders.js';
import type { ActivityRow } from './activity.row.js';
import { Activity } from './activity.type.js';

type Context = SubgraphContext<ActivityLoaders & CountryLoaders>;

/** Where an activity was seen, by whom it is, and where that is written. */
@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => Country, { description: 'The country it was seen in.' })
  country(@Root() { country }: ActivityRow, @Ctx() { loaders }: Context) {
    return loaders.countryById(country.id);
  }

  @FieldResolver(() => OrganizationStub, {
    nullable: true,
    description: 'The organisation whose activity it is; null when the source names none.',
  })
  organization(@Root() { organization }: ActivityRow) {
    return organization;
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that report it.' })
  sources(@Root() { id }: ActivityRow, @Ctx() { loaders }: Context) {
    return loaders.sourcesByActivityId(id);
  }
}
