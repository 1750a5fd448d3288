import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { InterlocksArguments } from './interlock.input.js';
import type { InterlockLoaders } from './interlock.loaders.js';
import { Interlocks } from './interlock.type.js';

/** Who shares partners, funders or countries with an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationInterlocksResolver {
  @FieldResolver(() => Interlocks, {
    description: 'The organisations that share at least some partners, funders or countries with it, and which.',
  })
  interlocks(
    @Root() { id }: OrganizationStub,
    @Args(() => InterlocksArguments) args: InterlocksArguments,
    @Ctx() { loaders }: SubgraphContext<InterlockLoaders>,
  ) {
    return loaders.interlocksByOrganizationId(id, args);
  }
}
