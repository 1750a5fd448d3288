import { ArgsType, Field, Int } from 'type-graphql';
import { TieFilter } from '../tie/tie.input.js';
import { IntroductionOrder } from './introduction-order.enum.js';

/** Which introductions are listed. */
@ArgsType()
export class IntroductionsArguments {
  @Field(() => TieFilter, { nullable: true, description: 'Which partnerships count as ties.' })
  filter?: TieFilter;

  @Field(() => IntroductionOrder, { defaultValue: IntroductionOrder.ADAMIC_ADAR, description: 'The ranking.' })
  orderBy!: IntroductionOrder;

  @Field(() => Int, { defaultValue: 10, description: 'How many are listed: 1 to 50.' })
  first!: number;
}
