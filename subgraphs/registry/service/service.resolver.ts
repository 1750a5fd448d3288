import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { ServiceLoaders } from './service.loaders.js';
import type { ServiceRow } from './service.row.js';
import { Service } from './service.type.js';

/** The service above a service. */
@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => Service, { nullable: true, description: 'The broader service; null at the top.' })
  broader(@Root() { broader }: ServiceRow, @Ctx() { loaders }: SubgraphContext<ServiceLoaders>) {
    return broader && loaders.serviceById(broader.id);
  }
}
