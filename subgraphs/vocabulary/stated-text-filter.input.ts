import { Field, InputType } from 'type-graphql';

/** Conditions on a text that every record states. */
@InputType({ description: 'Conditions on a text that every record states, compared exactly.' })
export class StatedTextFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this value.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these values.' })
  in?: string[];
}
