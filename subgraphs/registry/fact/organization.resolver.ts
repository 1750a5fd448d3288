import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { OrganizationFactsConnection } from './fact.connection.js';
import { FactListArguments } from './fact.input.js';
import type { FactLoaders } from './fact.loaders.js';

/** The facts about an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationFactsResolver {
  @FieldResolver(() => OrganizationFactsConnection, {
    description: 'What sources state about it, the losing facts included. A page sorts all of them.',
  })
  facts(
    @Root() { id }: OrganizationStub,
    @Args(() => FactListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<FactLoaders>,
  ) {
    return loaders.factsByOrganizationId(id, args);
  }
}
