import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { WorkforceLoaders } from './workforce.loaders.js';
import { Workforce } from './workforce.type.js';

/** The workforce of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationWorkforceResolver {
  @FieldResolver(() => [Workforce], {
    description: 'What is stated about its workers, the most recent year first, undated statements last.',
  })
  workforce(@Root() { id }: OrganizationStub, @Ctx() { loaders }: SubgraphContext<WorkforceLoaders>) {
    return loaders.workforceByOrganizationId(id);
  }
}
