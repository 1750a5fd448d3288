import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import { StandardMetricConnection } from './standard-metric.connection.js';
import { StandardMetricListArguments } from './standard-metric.input.js';
import type { StandardMetricLoaders } from './standard-metric.loaders.js';
import { StandardMetric } from './standard-metric.type.js';

type Context = SubgraphContext<StandardMetricLoaders & MetricLoaders>;

/** The catalogue of published metrics. */
@Resolver(() => StandardMetric)
export class StandardMetricResolver {
  @Query(() => StandardMetric, { nullable: true, description: 'One published metric; null when there is none.' })
  standardMetric(
    @Arg('id', () => ID, { description: 'The id of the published metric.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.standardMetricById(id);
  }

  @Query(() => StandardMetricConnection, { description: 'All published metrics: IRIS, and our own extensions.' })
  standardMetrics(@Args(() => StandardMetricListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.standardMetrics(args);
  }

  @FieldResolver(() => StandardMetric, {
    nullable: true,
    description: 'What takes its place in a later version; null while it stands.',
  })
  async replacedBy(@Root() { id }: StandardMetric, @Ctx() { loaders }: Context) {
    return (await loaders.replacementsByStandardMetricId(id))[0] ?? null;
  }

  @FieldResolver(() => [Metric], { description: 'The canonical metrics of the data that it fits, by name.' })
  async metrics(@Root() { id }: StandardMetric, @Ctx() { loaders }: Context) {
    const keys = await loaders.metricsByStandardMetricId(id);
    return Promise.all(keys.map((key) => loaders.metricById(key.id)));
  }
}

/** What a canonical metric is called in the catalogues. */
@Resolver(() => Metric)
export class MetricStandardsResolver {
  @FieldResolver(() => [StandardMetric], {
    description: 'The published metrics that fit it; codeFit says how well one of IRIS does. Empty where none does.',
  })
  standards(@Root() { id }: Metric, @Ctx() { loaders }: Context) {
    return loaders.standardsByMetricId(id);
  }
}
