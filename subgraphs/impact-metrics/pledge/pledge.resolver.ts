import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { Observation } from '../observation/observation.type.js';
import { OrganizationPledgesConnection, PledgeConnection } from './pledge.connection.js';
import { progressOf } from './pledge.formulas.js';
import { PledgeListArguments } from './pledge.input.js';
import type { PledgeLoaders } from './pledge.loaders.js';
import { PledgeProgress } from './pledge-progress.type.js';
import { Pledge } from './pledge.type.js';

type Context = SubgraphContext<PledgeLoaders>;

/** Promises with who made them, what counts them, and where they are written. */
@Resolver(() => Pledge)
export class PledgeResolver {
  @Query(() => Pledge, { nullable: true, description: 'One pledge; null when there is none of this id.' })
  pledge(@Arg('id', () => ID, { description: 'The id of the pledge.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.pledgeById(id);
  }

  @Query(() => PledgeConnection, { description: 'All pledges.' })
  pledges(@Args(() => PledgeListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.pledges(args);
  }

  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'Who promised.' })
  organization(@Root() { organization }: Pledge & { organization: OrganizationStub | null }) {
    return organization;
  }

  @FieldResolver(() => [Observation], {
    description: 'The figures that count exactly what was promised, latest year first; empty where none is known.',
  })
  figures(@Root() { id }: Pledge, @Ctx() { loaders }: Context) {
    return loaders.figuresByPledgeId(id);
  }

  @FieldResolver(() => PledgeProgress, { description: 'How far it is kept by the latest of these figures.' })
  async progress(@Root() pledge: Pledge, @Ctx() { loaders }: Context) {
    return progressOf(pledge, await loaders.figuresByPledgeId(pledge.id));
  }

  @FieldResolver(() => [SourceStub], { description: 'The sources that report it.' })
  sources(@Root() { id }: Pledge, @Ctx() { loaders }: Context) {
    return loaders.sourcesByPledgeId(id);
  }
}

/** The pledges of an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationPledgesResolver {
  @FieldResolver(() => OrganizationPledgesConnection, {
    description: 'What it has promised. A page sorts all of them.',
  })
  pledges(
    @Root() { id }: OrganizationStub,
    @Args(() => PledgeListArguments) args: ListArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.pledgesByOrganizationId(id, args);
  }
}
