import { Directive, Field, Float, ObjectType } from 'type-graphql';

/** One percentile of a group. */
@Directive('@shareable')
@ObjectType({ description: 'One percentile of a group.', simpleResolvers: true })
export class Percentile {
  @Field(() => Float, { description: 'The percent asked for, 0 to 100.' })
  percent!: number;

  @Field(() => Float, { nullable: true, description: 'The value, linear between ranks; null without any value.' })
  value!: number | null;
}

/** The measures of the values of a group. */
@Directive('@shareable')
@ObjectType({
  description: 'The measures of the values of a group. All are of one unit and one definition, or are refused.',
  simpleResolvers: true,
})
export class AggregateFigures {
  @Field(() => String, { nullable: true, description: 'The unit of every measure; null without any value.' })
  unit!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The sum. Refused with NOT_SUMMABLE where values of the metric may not be added, and with DOUBLE_COUNT where a subject has more than one of them.',
  })
  sum!: number | null;

  @Field(() => Float, { nullable: true, description: 'The mean, without weights.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The median.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The least value, lower ends of ranges included.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest value, upper ends of ranges included.' })
  max!: number | null;

  @Field(() => [Percentile], { description: 'The percentiles asked for, in their order.' })
  percentiles!: Percentile[];
}
