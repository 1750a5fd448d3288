import { ArgsType, Field, Int } from 'type-graphql';
import { TieFilter } from '../tie/tie.input.js';

/** How far a neighbourhood reaches. */
@ArgsType()
export class NeighbourhoodArguments {
  @Field(() => Int, { defaultValue: 1, description: 'How many steps away it reaches: 1 to 3.' })
  depth!: number;

  @Field(() => TieFilter, { nullable: true, description: 'Which partnerships count as ties.' })
  filter?: TieFilter;

  @Field(() => Int, { defaultValue: 100, description: 'How many organisations it holds at most: 1 to 300.' })
  maxNodes!: number;
}
