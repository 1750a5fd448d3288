import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { CaseOutcome } from '../case-study/case-outcome.type.js';
import type { CountryLoaders } from '../country/country.loaders.js';
import { Country } from '../country/country.type.js';
import type { MetricLoaders } from '../metric/metric.loaders.js';
import { Metric } from '../metric/metric.type.js';
import { Observation } from '../observation/observation.type.js';
import type { BusinessArgumentRow } from './business-case.loaders.js';
import { BusinessEvidence, SettingComparison } from './business-evidence.type.js';
import type { RecordRow } from './evidence-record.js';
import { page } from './page.js';

type Context = SubgraphContext<MetricLoaders & CountryLoaders>;
type EvidenceRow = BusinessArgumentRow['evidence'][number];
type ComparisonRow = BusinessArgumentRow['comparisons'][number];

/** A record with what it was made of and where it was read. */
@Resolver(() => BusinessEvidence)
export class BusinessEvidenceResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The figure with its subject, definition, population and year; null where only a case study gives it.',
  })
  observation(@Root() { record }: EvidenceRow) {
    return record.figure;
  }

  @Directive('@listSize(assumedSize: 2)')
  @FieldResolver(() => [CaseOutcome], { description: 'The outcomes of case studies that give it.' })
  caseOutcomes(@Root() { record, retold }: EvidenceRow) {
    return [record, ...retold].flatMap(({ outcome }) => outcome ?? []);
  }

  @Directive('@listSize(assumedSize: 2)')
  @FieldResolver(() => [SourceStub], { description: 'Where it was read; never empty.' })
  sources(@Root() { sourceIds }: EvidenceRow) {
    return sourceIds.map((id) => ({ id }));
  }
}

const First = () => Arg('first', () => Int, { defaultValue: 10, description: 'The most to name: 1 to 100.' });

const figures = (records: readonly RecordRow[]) => records.flatMap(({ figure }) => figure ?? []);

/** A comparison with the figures of both sides. */
@Resolver(() => SettingComparison)
export class SettingComparisonResolver {
  @FieldResolver(() => Metric, { nullable: true, description: 'The canonical metric.' })
  metric(@Root() { metric }: ComparisonRow, @Ctx() { loaders }: Context) {
    return loaders.metricById(`metric:${metric}`);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country where both were measured; null for figures of no stated one, which are not compared.',
  })
  country(@Root() { countryId }: ComparisonRow, @Ctx() { loaders }: Context) {
    return countryId === null ? null : loaders.countryById(countryId);
  }

  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [Observation], { description: 'The figures of impact sourcing, by id.' })
  impactSourcing(@Root() { impactSourcing }: ComparisonRow, @First() first: number) {
    return page(figures(impactSourcing), first);
  }

  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [Observation], { description: 'The figures of traditional BPO by id, background too.' })
  traditionalBpo(@Root() { traditionalBpo }: ComparisonRow, @First() first: number) {
    return page(figures(traditionalBpo), first);
  }

  @FieldResolver(() => Int, { description: 'How many figures of impact sourcing there are.' })
  impactSourcingCount(@Root() { impactSourcing }: ComparisonRow) {
    return impactSourcing.length;
  }

  @FieldResolver(() => Int, { description: 'How many figures of traditional BPO there are.' })
  traditionalBpoCount(@Root() { traditionalBpo }: ComparisonRow) {
    return traditionalBpo.length;
  }
}
