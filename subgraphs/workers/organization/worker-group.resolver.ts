import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { WorkerGroup } from '../worker-group/worker-group.type.js';
import { WorkerGroupBuyersConnection, WorkerGroupProvidersConnection } from './organization.connection.js';
import { WorkerGroupOrganizationsArguments } from './organization.input.js';
import type { OrganizationLoaders } from './organization.loaders.js';

type Context = SubgraphContext<OrganizationLoaders>;

/** The organisations that a worker group leads to. */
@Resolver(() => WorkerGroup)
export class WorkerGroupOrganizationsResolver {
  @FieldResolver(() => WorkerGroupProvidersConnection, {
    description: 'Providers that employ people of the group, as far as the sources say so. A page sorts all of them.',
  })
  providers(
    @Root() { id }: WorkerGroup,
    @Args(() => WorkerGroupOrganizationsArguments) args: WorkerGroupOrganizationsArguments,
    @Ctx() { loaders }: Context,
  ) {
    const load = args.includeNarrower ? loaders.providersByBroaderWorkerGroupId : loaders.providersByWorkerGroupId;
    return load(id, args);
  }

  @FieldResolver(() => WorkerGroupBuyersConnection, {
    description:
      'Organisations that buy from those providers: BUYER where the provider is PROVIDER or SUBCONTRACTOR. A page sorts all of them.',
  })
  buyers(
    @Root() { id }: WorkerGroup,
    @Args(() => WorkerGroupOrganizationsArguments) args: WorkerGroupOrganizationsArguments,
    @Ctx() { loaders }: Context,
  ) {
    const load = args.includeNarrower ? loaders.buyersByBroaderWorkerGroupId : loaders.buyersByWorkerGroupId;
    return load(id, args);
  }
}
