import { ArgsType, Field, ID, Int } from 'type-graphql';

/** Which page of a difference. */
@ArgsType()
export class DifferencePageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the start or from after: 1 to 100, default 20.',
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Read on after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many rows from the end or from before: 1 to 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Read back from this cursor; goes with last.' })
  before?: string;
}

/** Which two releases. */
@ArgsType()
export class DifferenceArguments {
  @Field(() => ID, { description: 'The id of the release seen as the earlier one.' })
  from!: string;

  @Field(() => ID, { description: 'The id of the release seen as the later one.' })
  to!: string;
}
