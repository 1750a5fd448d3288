import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ObservationStatus } from '../observation/observation-status.enum.js';

/** One figure of a case study. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.CaseOutcome, simpleResolvers: true })
export class CaseOutcome {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The name of the figure in the data set.' })
  metricAsReported!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the mapping to the canonical metric leaves to say, such as before the engagement.',
  })
  metricQualifier!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure; null where only a range is known.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of a range.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  high!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit; null where it is not stated.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'What the data set adds to the figure, such as at what work.' })
  detail!: string | null;

  @Field(() => ObservationStatus, { description: 'Whether it was reached or planned.' })
  status!: ObservationStatus;

  @Field(() => String, { description: 'The figure as the data set has it, before it was read for its metric.' })
  asReported!: string;
}
