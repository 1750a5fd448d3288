import { ArgsType, Field, Float, Int } from 'type-graphql';

/** How communities are found, and how many are listed. */
@ArgsType()
export class CommunitiesArguments {
  @Field(() => Float, { defaultValue: 1, description: 'Above 1 more and smaller communities: 0.01 to 100.' })
  resolution!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'The seed of the random order in which nodes are visited: 0 or more.',
  })
  seed!: number;

  @Field(() => Int, { defaultValue: 20, description: 'How many communities are listed: 1 to 100.' })
  first!: number;
}
