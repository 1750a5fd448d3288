import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { IntroductionsArguments } from './introduction.input.js';
import type { IntroductionLoaders } from './introduction.loaders.js';
import { Introductions } from './introduction.type.js';

/** Who could be introduced to an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationIntroductionsResolver {
  @FieldResolver(() => Introductions, {
    description:
      'Partners of its partners that are not its partners yet, each with the common partners and why it is ranked where it is.',
  })
  introductions(
    @Root() { id }: OrganizationStub,
    @Args(() => IntroductionsArguments) args: IntroductionsArguments,
    @Ctx() { loaders }: SubgraphContext<IntroductionLoaders>,
  ) {
    return loaders.introductionsByOrganizationId(id, args);
  }
}
