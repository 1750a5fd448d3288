import { ArgsType, Field, Int } from 'type-graphql';
import { NetworkArguments } from '../network/network.input.js';
import { NetworkMeasure } from './network-measure.enum.js';

/** Which values of a network are listed. */
@ArgsType()
export class MeasuresArguments {
  @Field(() => NetworkMeasure, { description: 'What is measured.' })
  measure!: NetworkMeasure;

  @Field(() => Int, { defaultValue: 20, description: 'How many values from the highest or from after: 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Read on after this cursor, which belongs to its network, measure and revision.',
  })
  after?: string;
}

/** What of an organisation is measured, and in which network. */
@ArgsType()
export class OrganizationMeasuresArguments extends NetworkArguments {
  @Field(() => [NetworkMeasure], { description: 'What is measured, at most 14 measures.' })
  measures!: NetworkMeasure[];
}
