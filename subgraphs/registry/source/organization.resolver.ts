import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { OrganizationSourcesConnection } from './source.connection.js';
import { SourceListArguments } from './source.input.js';
import type { SourceLoaders } from './source.loaders.js';

/** The sources of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationSourcesResolver {
  @FieldResolver(() => OrganizationSourcesConnection, {
    description: 'The sources it is known from; each of its facts names its own as well. A page sorts all of them.',
  })
  sources(
    @Root() { id }: OrganizationStub,
    @Args(() => SourceListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<SourceLoaders>,
  ) {
    return loaders.sourcesByOrganizationId(id, args);
  }
}
