import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { organizationArgument, organizationRoot } from '../../vocabulary/organization.identity.js';
import {
  BuyersConnection,
  OrganizationConnection,
  PartnersConnection,
  ProvidersConnection,
} from './organization.connection.js';
import { OrganizationListArguments } from './organization.input.js';
import type { OrganizationLoaders } from './organization.loaders.js';
import { Organization } from './organization.type.js';

type Context = SubgraphContext<OrganizationLoaders>;

/** Organisations and their counterparts. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Directive('@shareable')
  @Query(() => Organization, organizationRoot)
  organization(@Arg('id', () => ID, organizationArgument) id: string, @Ctx() { loaders }: Context) {
    return loaders.organizationById(id);
  }

  @Query(() => OrganizationConnection, { description: 'All organisations.' })
  organizations(@Args(() => OrganizationListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.organizations(args);
  }

  @FieldResolver(() => PartnersConnection, {
    description: 'Its distinct counterparts in any partnership. A page sorts all counterparts of the organisation.',
  })
  partners(
    @Root() { id }: Organization,
    @Args(() => OrganizationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.partnersByOrganizationId(id, args);
  }

  @FieldResolver(() => BuyersConnection, {
    description:
      'Organisations that buy from it: BUYER where it is PROVIDER or SUBCONTRACTOR. A page sorts all of them.',
  })
  buyers(
    @Root() { id }: Organization,
    @Args(() => OrganizationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.buyersByOrganizationId(id, args);
  }

  @FieldResolver(() => ProvidersConnection, {
    description: 'Organisations it buys from: PROVIDER or SUBCONTRACTOR where it is BUYER. A page sorts all of them.',
  })
  providers(
    @Root() { id }: Organization,
    @Args(() => OrganizationListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.providersByOrganizationId(id, args);
  }
}
