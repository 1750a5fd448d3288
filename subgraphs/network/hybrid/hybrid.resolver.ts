import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { HybridArguments, OrganizationHybridArguments } from './hybrid.input.js';
import type { HybridLoaders } from './hybrid.loaders.js';
import { HybridCandidates } from './hybrid.type.js';

type Context = SubgraphContext<HybridLoaders>;

/** Pairs of an ISSP and a BPO with a buyer or a country in common. */
@Resolver()
export class HybridResolver {
  @Query(() => HybridCandidates, {
    description:
      'Pairs of an ISSP and a BPO that sell to one buyer, deliver in one country, or both. A buyer or a country must be given.',
  })
  hybridCandidates(@Args(() => HybridArguments) args: HybridArguments, @Ctx() { loaders }: Context) {
    return loaders.hybridCandidates(args);
  }
}

/** The pairs that an organisation could be half of. */
@Resolver(() => OrganizationStub)
export class OrganizationHybridResolver {
  @FieldResolver(() => HybridCandidates, {
    description:
      'The pairs it could be half of: with a BPO when it is an ISSP, with an ISSP when it is a BPO; else none.',
  })
  hybridCandidates(
    @Root() { id }: OrganizationStub,
    @Args(() => OrganizationHybridArguments) args: OrganizationHybridArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.hybridCandidatesByOrganizationId(id, args);
  }
}
