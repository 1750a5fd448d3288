import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { MetricConnection } from './metric.connection.js';
import { MetricListArguments } from './metric.input.js';
import type { MetricLoaders } from './metric.loaders.js';
import { Metric } from './metric.type.js';

type Context = SubgraphContext<MetricLoaders>;

/** The canonical metrics. */
@Resolver(() => Metric)
export class MetricResolver {
  @Query(() => Metric, { nullable: true, description: 'One metric; null when there is none of this id.' })
  metric(@Arg('id', () => ID, { description: 'The id of the metric.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.metricById(id);
  }

  @Query(() => MetricConnection, { description: 'All metrics.' })
  metrics(@Args(() => MetricListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.metrics(args);
  }
}
