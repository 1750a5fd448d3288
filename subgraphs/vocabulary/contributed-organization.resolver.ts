import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../shared/subgraph.js';
import type { ContributedOrganizationLoaders } from './contributed-organization.loaders.js';
import { organizationArgument, organizationRoot } from './organization.identity.js';
import { OrganizationRole } from './organization-role.enum.js';
import { OrganizationStub } from './organization.stub.js';

type Context = SubgraphContext<ContributedOrganizationLoaders>;

/**
 * What every contributor answers about an organisation: the root field, so that a profile which draws on several subgraphs is read
 * from all of them at once, and its name, so that a list of organisations needs no further fetch.
 */
@Resolver(() => OrganizationStub)
export class ContributedOrganizationResolver {
  @Directive('@shareable')
  @Query(() => OrganizationStub, organizationRoot)
  organization(@Arg('id', () => ID, organizationArgument) id: string, @Ctx() { loaders }: Context) {
    return loaders.organizationById(id);
  }

  @Directive('@shareable')
  @FieldResolver(() => String)
  name(@Root() organization: OrganizationStub, @Ctx() context: Context) {
    return known(organization, 'name', context);
  }

  @Directive('@shareable')
  @FieldResolver(() => [String])
  otherNames(@Root() organization: OrganizationStub, @Ctx() context: Context) {
    return known(organization, 'otherNames', context);
  }

  @Directive('@shareable')
  @FieldResolver(() => [OrganizationRole])
  roles(@Root() organization: OrganizationStub, @Ctx() context: Context) {
    return known(organization, 'roles', context);
  }

  @Directive('@shareable')
  @FieldResolver(() => Boolean)
  verified(@Root() organization: OrganizationStub, @Ctx() context: Context) {
    return known(organization, 'verified', context);
  }
}

/** A field of an organisation that was read, or that is known by its key only and is read now. */
function known(organization: OrganizationStub, field: keyof OrganizationStub, { loaders }: Context): unknown {
  return field in organization
    ? organization[field]
    : loaders.organizationById(organization.id).then((row) => row?.[field]);
}
