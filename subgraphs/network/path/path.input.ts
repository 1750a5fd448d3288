import { ArgsType, Field, ID, Int } from 'type-graphql';
import { TieFilter } from '../tie/tie.input.js';

/** Between whom paths are looked for, and through what. */
@ArgsType()
export class ShortestPathsArguments {
  @Field(() => ID, { description: 'The organisation where the paths begin.' })
  from!: string;

  @Field(() => ID, { description: 'The organisation where the paths end.' })
  to!: string;

  @Field(() => TieFilter, { nullable: true, description: 'Which partnerships a path may go through.' })
  filter?: TieFilter;

  @Field(() => Int, { defaultValue: 6, description: 'The longest path looked for, in partnerships: 1 to 6.' })
  maxLength!: number;

  @Field(() => Int, { defaultValue: 5, description: 'How many paths are listed: 1 to 20.' })
  first!: number;
}
