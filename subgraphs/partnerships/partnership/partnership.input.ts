import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { BooleanFilter, IDFilter, IntFilter, PartialDateFilter } from '../../vocabulary/filter.input.js';
import { PartnershipConditions } from '../../vocabulary/partnership.input.js';
import { PartnershipOrder } from './partnership.order.js';

/** Conditions on partnerships. */
@InputType({ description: 'Conditions on partnerships; all of those named must hold.' })
export class PartnershipFilter extends PartnershipConditions {
  @Field(() => PartialDateFilter, { nullable: true, description: 'When it began.' })
  start?: PartialDateFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year of the page that reports it.' })
  reportedYear?: IntFilter;

  @Field(() => IDFilter, { nullable: true, description: 'An organisation that is a party.' })
  organization?: IDFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it has a source.' })
  verified?: BooleanFilter;
}

/** The arguments of every list of partnerships. */
export const PartnershipListArguments = listArgumentsOf({
  order: PartnershipOrder,
  defaultOrder: PartnershipOrder.START_DESC,
  filter: PartnershipFilter,
});
