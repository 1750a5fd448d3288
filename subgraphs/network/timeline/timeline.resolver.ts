import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import {
  NetworkDifferenceArguments,
  NetworkTimelineArguments,
  OrganizationTimelineArguments,
} from './timeline.input.js';
import type { TimelineLoaders } from './timeline.loaders.js';
import { NetworkDifference, NetworkTimeline, OrganizationTimeline } from './timeline.type.js';

type Context = SubgraphContext<TimelineLoaders>;

/** Networks over time. */
@Resolver()
export class TimelineResolver {
  @Query(() => NetworkTimeline, {
    description: 'A network year by year: what may have held, and what did for certain.',
  })
  networkTimeline(@Args(() => NetworkTimelineArguments) args: NetworkTimelineArguments, @Ctx() { loaders }: Context) {
    return loaders.networkTimeline(args);
  }

  @Query(() => NetworkDifference, { description: 'What a network of one date has that that of another has not.' })
  networkDifference(
    @Args(() => NetworkDifferenceArguments) args: NetworkDifferenceArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.networkDifference(args);
  }
}

/** The partnerships of an organisation over time. */
@Resolver(() => OrganizationStub)
export class OrganizationTimelineResolver {
  @FieldResolver(() => OrganizationTimeline, {
    description: 'Its partnerships year by year: what began, what ended, what may and must have held.',
  })
  timeline(
    @Root() { id }: OrganizationStub,
    @Args(() => OrganizationTimelineArguments) args: OrganizationTimelineArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.timelineByOrganizationId(id, args);
  }
}
