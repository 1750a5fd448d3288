import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import { CaseOutcome } from './case-outcome.type.js';
import type { CaseStudyLoaders } from './case-study.loaders.js';
import type { CaseOutcomeRow } from './case-study.row.js';
import { CaseStudy } from './case-study.type.js';

type Context = SubgraphContext<CaseStudyLoaders & MetricLoaders>;

/** The figures of case studies with what they measure. */
@Resolver(() => CaseOutcome)
export class CaseOutcomeResolver {
  @FieldResolver(() => Metric, {
    nullable: true,
    description: 'The canonical metric it reports; null where none fits.',
  })
  metric(@Root() { metricId }: CaseOutcomeRow, @Ctx() { loaders }: Context) {
    return metricId && loaders.metricById(metricId);
  }

  @FieldResolver(() => CaseStudy, { description: 'The case study that gives it.' })
  async caseStudy(@Root() { id }: CaseOutcome, @Ctx() { loaders }: Context) {
    const [owner] = await loaders.caseStudiesByCaseOutcomeId(id);
    return owner;
  }
}
