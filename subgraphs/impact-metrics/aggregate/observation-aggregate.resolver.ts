import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { WorkerGroupStub } from '../../vocabulary/worker-group.stub.js';
import type { CountryLoaders } from '../country/country.loaders.js';
import { Country } from '../country/country.type.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import type { ObservationLoaders } from '../observation/observation.loaders.js';
import { Observation } from '../observation/observation.type.js';
import { ObservationAggregateArguments, ObservationSeriesArguments } from './observation-aggregate.input.js';
import type { ObservationAggregateLoaders } from './observation-aggregate.loaders.js';
import type { GroupOfObservations } from './observation-group.js';
import { ObservationGroup, SeriesPoint } from './observation-group.type.js';

type Context = SubgraphContext<ObservationAggregateLoaders & MetricLoaders & CountryLoaders & ObservationLoaders>;

const key = (text: string) => ({
  nullable: true,
  description: `${text} Null where it is not stated, or not grouped by.`,
});

/** Observations put together. */
@Resolver(() => ObservationGroup)
export class ObservationAggregateResolver {
  @Directive('@listSize(slicingArguments: ["limit"], requireOneSlicingArgument: false)')
  @Query(() => [ObservationGroup], {
    description:
      'Observations in groups with their measures: only observed figures about organisations, the latest of each, unless the arguments say otherwise.',
  })
  observationAggregates(
    @Args(() => ObservationAggregateArguments) args: ObservationAggregateArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationAggregates(args);
  }

  @Query(() => [SeriesPoint], {
    description: 'Observations year by year, from the first that has any to the last; a year without any is a gap.',
  })
  observationSeries(
    @Args(() => ObservationSeriesArguments) args: ObservationSeriesArguments,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.observationSeries(args);
  }

  @FieldResolver(() => Metric, key('The canonical metric.'))
  metric(@Root() { metricId }: GroupOfObservations, @Ctx() { loaders }: Context) {
    return metricId === null ? null : loaders.metricById(metricId);
  }

  @FieldResolver(() => Country, key('The country.'))
  country(@Root() { countryId }: GroupOfObservations, @Ctx() { loaders }: Context) {
    return countryId === null ? null : loaders.countryById(countryId);
  }

  @FieldResolver(() => [Observation], {
    description: 'As many of its figures as listed asks for, each with its sources; by id. Empty unless asked for.',
  })
  observations(@Root() { observationIds }: GroupOfObservations, @Ctx() { loaders }: Context) {
    return Promise.all(observationIds.map((id) => loaders.observationById(id)));
  }

  @FieldResolver(() => WorkerGroupStub, key('The worker group.'))
  workerGroup(@Root() { workerGroupId }: GroupOfObservations) {
    return workerGroupId === null ? null : { id: workerGroupId };
  }
}
