import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { countryDescription } from '../../vocabulary/organization.identity.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { Country } from '../country/country.type.js';
import type { OrganizationLoaders } from './organization.loaders.js';

/** The country of an organisation, from the owner of countries. */
@Resolver(() => OrganizationStub)
export class OrganizationCountryResolver {
  @Directive('@shareable')
  @FieldResolver(() => Country, { nullable: true, description: countryDescription })
  async country(@Root() { id }: OrganizationStub, @Ctx() { loaders }: SubgraphContext<OrganizationLoaders>) {
    return (await loaders.organizationById(id))?.country;
  }
}
