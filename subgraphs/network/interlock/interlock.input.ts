import { ArgsType, Field, Int } from 'type-graphql';
import { TieFilter } from '../tie/tie.input.js';
import { InterlockBasis } from './interlock-basis.enum.js';

/** Which interlocks are listed. */
@ArgsType()
export class InterlocksArguments {
  @Field(() => InterlockBasis, { defaultValue: InterlockBasis.PARTNERS, description: 'What is to be shared.' })
  by!: InterlockBasis;

  @Field(() => Int, { defaultValue: 2, description: 'How many must be shared at least: 1 to 1,000.' })
  atLeast!: number;

  @Field(() => TieFilter, {
    nullable: true,
    description: 'Which partnerships count; not with COUNTRIES, which are known of organisations.',
  })
  filter?: TieFilter;

  @Field(() => Int, { defaultValue: 20, description: 'How many organisations are listed: 1 to 100.' })
  first!: number;
}
