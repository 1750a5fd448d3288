import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { FigureRow } from '../figures/figure.row.js';
import { Metric } from '../metric/metric.type.js';
import { Observation } from '../observation/observation.type.js';
import type { Cell } from './comparison.formulas.js';
import { ComparisonArguments } from './comparison.input.js';
import type { ComparisonLoaders } from './comparison.loaders.js';
import { Comparison, ComparisonCell } from './comparison.type.js';

type Context = SubgraphContext<ComparisonLoaders>;

/** Organisations side by side. */
@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    nullable: true,
    description:
      'Two to six organisations side by side on one metric, each by what was observed about it; what is not alike is flagged. Null where the metric or one of the organisations is not there.',
  })
  comparison(@Args(() => ComparisonArguments) args: ComparisonArguments, @Ctx() { loaders }: Context) {
    return loaders.comparison(args);
  }

  @FieldResolver(() => Metric, { description: 'The canonical metric.' })
  metric(@Root() { metric }: { metric: Metric }) {
    return metric;
  }
}

/** One organisation in a comparison, with its figure. */
@Resolver(() => ComparisonCell)
export class ComparisonCellResolver {
  @FieldResolver(() => OrganizationStub, { description: 'The organisation.' })
  organization(@Root() { organizationId }: Cell<FigureRow>) {
    return { id: organizationId };
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description:
      'The figure that stands for it: the latest about the whole of it, or about a part where no other is known; of one year the stronger evidence. Null where there is none.',
  })
  observation(@Root() { figure }: Cell<FigureRow>) {
    return figure;
  }

  @FieldResolver(() => [Observation], { description: 'Figures that contradict it: same year and population.' })
  rivals(@Root() { rivals }: Cell<FigureRow>) {
    return rivals;
  }
}
