import { Field, Float, Int, ObjectType } from 'type-graphql';

/** How much of a walk is known. */
@ObjectType({
  description:
    'How much is known on the walk between buyers and worker groups: over all providers on it, whatever a page or a filter of it shows. Planned, inferred and disputed partnerships are left out, which the lists of the walk show. Method: docs/methods/coverage.md.',
  simpleResolvers: true,
})
export class WalkCoverage {
  @Field(() => Int, { description: 'How many providers are on it.' })
  providers!: number;

  @Field(() => Int, {
    description:
      'Of how many of them a buyer is known, by a partnership that is neither planned, inferred nor disputed.',
  })
  withBuyers!: number;

  @Field(() => Int, { description: 'Of how many of them a source names a worker group that they employ from.' })
  withWorkerGroups!: number;

  @Field(() => Int, { description: 'Of how many of them a number or a share of their workforce is stated.' })
  withWorkforce!: number;

  @Field(() => Int, { description: 'About how many of them a figure is observed, background figures left out.' })
  withObservations!: number;

  @Field(() => Int, { description: 'How many such figures there are.' })
  figures!: number;

  @Field(() => Int, { description: 'How many of the figures are dated.' })
  datedFigures!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The percent of the figures that providers tell of themselves; null without any figure.',
  })
  selfReportedShare!: number | null;

  @Field(() => Int, { description: 'How many buyers are on it.' })
  buyers!: number;

  @Field(() => Int, {
    description: 'How many partnerships lead from a buyer to a provider, none of them planned, inferred or disputed.',
  })
  partnerships!: number;

  @Field(() => Int, { description: 'How many of the partnerships have a stated start.' })
  datedPartnerships!: number;
}
