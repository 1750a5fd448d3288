import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { ProfileLoaders } from './profile.loaders.js';
import { Profile } from './profile.type.js';

/** The profile of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationProfileResolver {
  @FieldResolver(() => Profile, { description: 'The best value of each of its fields.' })
  profile(@Root() { id }: OrganizationStub, @Ctx() { loaders }: SubgraphContext<ProfileLoaders>) {
    return loaders.profileByOrganizationId(id);
  }
}
