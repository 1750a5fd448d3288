import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { ServiceLoaders } from './service.loaders.js';
import { Service } from './service.type.js';

/** What an organisation offers. */
@Resolver(() => OrganizationStub)
export class OrganizationServicesResolver {
  @FieldResolver(() => [Service], { description: 'The services that sources say it offers, by name.' })
  services(@Root() { id }: OrganizationStub, @Ctx() { loaders }: SubgraphContext<ServiceLoaders>) {
    return loaders.servicesByOrganizationId(id);
  }
}
