import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import { CommunitiesArguments } from '../community/community.input.js';
import type { CommunityLoaders } from '../community/community.loaders.js';
import { NetworkCommunities } from '../community/community.type.js';
import { MeasuresArguments } from '../measure/measure.input.js';
import type { MeasureLoaders } from '../measure/measure.loaders.js';
import { NetworkMeasureValues } from '../measure/measure.type.js';
import { NetworkArguments } from './network.input.js';
import type { NetworkLoaders } from './network.loaders.js';
import { specOf } from './network-spec.js';
import { Network, NetworkDistances, NetworkStructure } from './network.type.js';

type Context = SubgraphContext<NetworkLoaders & MeasureLoaders & CommunityLoaders>;
type Specified = Network & { readonly spec: NetworkSpec };

/** Networks as a whole; everything is computed on a thread of its own, once for each revision. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    description:
      'The network of partnerships, whole or filtered. What takes too long for one answer is ready soon after: ask again.',
  })
  network(@Args(() => NetworkArguments) args: NetworkArguments, @Ctx() { loaders }: Context) {
    return loaders.network(specOf(args));
  }

  @FieldResolver(() => NetworkStructure, { description: 'Its components, density, degrees and mixing.' })
  structure(@Root() { spec }: Specified, @Ctx() { loaders }: Context) {
    return loaders.networkStructure(spec);
  }

  @FieldResolver(() => NetworkDistances, {
    nullable: true,
    description:
      'Diameter and average path length of its largest component (docs/methods/distances.md); null without ties.',
  })
  distances(@Root() { spec }: Specified, @Ctx() { loaders }: Context) {
    return loaders.networkDistances(spec);
  }

  @FieldResolver(() => NetworkMeasureValues, { description: 'Its nodes in the order of a measure.' })
  measures(
    @Root() { spec }: Specified,
    @Args(() => MeasuresArguments) args: MeasuresArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.networkMeasures(spec, args);
  }

  @FieldResolver(() => NetworkCommunities, {
    description: 'Its communities; the same for the same seed, resolution and revision.',
  })
  communities(
    @Root() { spec }: Specified,
    @Args(() => CommunitiesArguments) args: CommunitiesArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.networkCommunities(spec, args);
  }
}
