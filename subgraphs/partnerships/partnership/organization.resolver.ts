import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { Organization } from '../organization/organization.type.js';
import { OrganizationPartnershipsConnection } from './partnership.connection.js';
import { PartnershipListArguments } from './partnership.input.js';
import type { PartnershipLoaders } from './partnership.loaders.js';

/** The partnerships of an organisation. */
@Resolver(() => Organization)
export class OrganizationPartnershipsResolver {
  @FieldResolver(() => OrganizationPartnershipsConnection, {
    description: 'The partnerships it is a party of. A page sorts all of them.',
  })
  partnerships(
    @Root() { id }: Organization,
    @Args(() => PartnershipListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<PartnershipLoaders>,
  ) {
    return loaders.partnershipsByOrganizationId(id, args);
  }
}
