import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { within } from '../bounds.js';
import type { WithMembers } from './community.loaders.js';
import { NetworkCommunity } from './community.type.js';

const keys = (ids: readonly string[], first: number) =>
  ids.slice(0, within('first', first, [1, 100])).map((id) => ({ id }));

/** The members of a community. */
@Resolver(() => NetworkCommunity)
export class CommunityResolver {
  @FieldResolver(() => [OrganizationStub], {
    description: 'The organisations by id; none when the nodes are countries.',
  })
  organizations(
    @Root() { ids, ofCountries }: WithMembers,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many are listed: 1 to 100.' }) first: number,
  ) {
    return ofCountries ? [] : keys(ids, first);
  }

  @FieldResolver(() => [CountryStub], { description: 'The countries by id; none when the nodes are organisations.' })
  countries(
    @Root() { ids, ofCountries }: WithMembers,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many are listed: 1 to 100.' }) first: number,
  ) {
    return ofCountries ? keys(ids, first) : [];
  }
}
