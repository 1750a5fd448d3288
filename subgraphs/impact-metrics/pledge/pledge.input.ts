import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { IDFilter, IntFilter } from '../../vocabulary/filter.input.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';
import { PledgeOrder } from '../../vocabulary/pledge.order.js';

/** Conditions on pledges. */
@InputType({ description: 'Conditions on pledges; all of those named must hold.' })
export class PledgeFilter {
  @Field(() => IDFilter, { nullable: true, description: 'The organisation that promised.' })
  organization?: IDFilter;

  @Field(() => StatedTextFilter, { nullable: true, description: 'The unit of the promised number.' })
  unit?: StatedTextFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year by which it was due.' })
  byYear?: IntFilter;
}

/** The arguments of every list of pledges. */
export const PledgeListArguments = listArgumentsOf({
  order: PledgeOrder,
  defaultOrder: PledgeOrder.BY_YEAR_DESC,
  filter: PledgeFilter,
});
