import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { Observation } from '../observation/observation.type.js';
import type { Derivation } from './derivation.formulas.js';
import type { DerivedInput, DerivedMetricLoaders } from './derived-metric.loaders.js';
import { DerivedMetric } from './derived-metric.type.js';

type Context = SubgraphContext<DerivedMetricLoaders>;

/** What can be computed about an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationDerivedMetricsResolver {
  @FieldResolver(() => [DerivedMetric], {
    description:
      'What can be computed from observed figures about it, for the latest year in which the inputs fit each other; else why they do not.',
  })
  derivedMetrics(
    @Root() { id }: OrganizationStub,
    @Arg('year', () => Int, { nullable: true, description: 'Only from figures of this year.' })
    year: number | undefined,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.derivedMetrics(id, year);
  }
}

/** A derived metric with its inputs. */
@Resolver(() => DerivedMetric)
export class DerivedMetricResolver {
  @FieldResolver(() => [Observation], {
    description: 'The figures that went in; where there is no value, those that were looked at.',
  })
  inputs(@Root() { inputs }: Derivation<DerivedInput>) {
    return inputs;
  }

  @FieldResolver(() => Boolean, {
    description: 'true: a source states an input as a bound or roughly, so the value is no more exact.',
  })
  qualified(@Root() { inputs }: Derivation<DerivedInput>) {
    return inputs.some(({ qualifier }) => qualifier !== null);
  }
}
