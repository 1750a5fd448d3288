import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SupportCriterionState } from './support-criterion-state.enum.js';
import { SupportState } from './support-state.enum.js';

/** A criterion of donor support as it is judged. */
@ObjectType({ description: 'A criterion of donor support with the records that decide it.', simpleResolvers: true })
export class DonorSupportCriterion {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What has to hold.' })
  text!: string;

  @Field(() => String, { description: 'What would prove it.' })
  needs!: string;

  @Field(() => SupportCriterionState, { description: 'What the evidence says.' })
  state!: SupportCriterionState;

  @Field(() => Int, { description: 'How many records were looked at.' })
  recordCount!: number;
}

/** How the money that a provider is given stands. */
@ObjectType({
  description:
    'How the money that a provider is given stands, on published criteria and its own records alone. Method: docs/methods/donor-support.md.',
  simpleResolvers: true,
})
export class DonorSupport {
  @Field(() => String, { description: 'The version of the criteria.' })
  version!: string;

  @Field(() => SupportState, { description: 'How it stands.' })
  state!: SupportState;

  @Directive('@listSize(assumedSize: 4)')
  @Field(() => [DonorSupportCriterion], { description: 'Criterion by criterion.' })
  criteria!: DonorSupportCriterion[];
}

/** How many providers stand so. */
@ObjectType({ description: 'How many providers stand so.', simpleResolvers: true })
export class SupportCount {
  @Field(() => SupportState, { description: 'How they stand.' })
  state!: SupportState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** A criterion as it is published. */
@ObjectType({ description: 'A criterion of donor support as it is published.', simpleResolvers: true })
export class SupportCriterion {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What has to hold.' })
  text!: string;

  @Field(() => String, { description: 'What would prove it.' })
  needs!: string;
}

/** The providers that are supported. */
@ObjectType({
  description: 'Providers by how the money that they are given stands.',
  simpleResolvers: true,
})
export class SupportedProviders {
  @Field(() => String, { description: 'The version of the criteria.' })
  version!: string;

  @Field(() => [SupportCriterion], { description: 'The criteria, as they are in force.' })
  criteria!: SupportCriterion[];

  @Field(() => [SupportCount], { description: 'How many providers stand how, whatever states are asked for.' })
  counts!: SupportCount[];

  @Field(() => Int, { description: 'How many providers there are.' })
  total!: number;

  @Field(() => Int, { description: 'How many stand as asked for.' })
  totalCount!: number;

  @Field(() => [OrganizationStub], { description: 'Those providers, by id.' })
  providers!: OrganizationStub[];
}
