import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { Metric } from '../metric/metric.type.js';
import { Observation } from '../observation/observation.type.js';
import { BenchmarkArguments } from './benchmark.input.js';
import type { BenchmarkLoaders, BenchmarkRow } from './benchmark.loaders.js';
import { Benchmark } from './benchmark.type.js';
import { PeerComposition } from './peer-composition.facet.js';

type Context = SubgraphContext<BenchmarkLoaders>;

/** Organisations among their peers. */
@Resolver(() => OrganizationStub)
export class OrganizationBenchmarkResolver {
  @FieldResolver(() => Benchmark, {
    nullable: true,
    description:
      'Where it stands on a metric among the organisations of a group, each by its latest observed figure in the same unit and definition. Null where there is no such metric.',
  })
  benchmark(
    @Root() { id }: OrganizationStub,
    @Args(() => BenchmarkArguments) args: BenchmarkArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.benchmark(id, args);
  }
}

/** A benchmark with its figures. */
@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @FieldResolver(() => PeerComposition, { description: 'Who is in the group, the organisation itself left out.' })
  composition(@Root() { composition }: BenchmarkRow) {
    return composition;
  }

  @FieldResolver(() => Metric, { description: 'The canonical metric.' })
  metric(@Root() { metric }: BenchmarkRow) {
    return metric;
  }

  @FieldResolver(() => Observation, { nullable: true, description: 'Its own figure; null where there is none.' })
  observation(@Root() { figure }: BenchmarkRow) {
    return figure;
  }

  @FieldResolver(() => [Observation], { description: 'The figures of the peers, by organisation.' })
  peerObservations(@Root() { peers }: BenchmarkRow) {
    return peers.map(({ figure }) => figure);
  }
}
