import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BenchmarkGap } from './benchmark-gap.enum.js';

/** Where an organisation stands among its peers. */
@ObjectType({ description: 'Where an organisation stands among its peers on one metric.', simpleResolvers: true })
export class Benchmark {
  @Field(() => Float, {
    nullable: true,
    description:
      'The percent of the group, itself included, that lies below its value, ties counted half. Null where gap says why. A high one is good only where higher is better.',
  })
  percentile!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower quartile of the group, itself included.' })
  lowerQuartile!: number | null;

  @Field(() => Float, { nullable: true, description: 'The median of the group, itself included.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper quartile of the group, itself included.' })
  upperQuartile!: number | null;

  @Field(() => Int, { description: 'How many other organisations are in the group.' })
  peerCount!: number;

  @Field(() => Float, { nullable: true, description: 'The percent of the peers that tell their figure themselves.' })
  selfReportedShare!: number | null;

  @Field(() => BenchmarkGap, { nullable: true, description: 'Why there is no percentile; null where there is one.' })
  gap!: BenchmarkGap | null;
}
