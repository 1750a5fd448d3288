import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import {
  BooleanFilter,
  CountryFilter,
  enumFilterOf,
  IDFilter,
  IntFilter,
  PartialDateFilter,
} from '../../vocabulary/filter.input.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartnershipOrder } from './partnership.order.js';
import { PartnershipStatus } from './partnership-status.enum.js';

const KindFilter = enumFilterOf('PartnershipKind', PartnershipKind);
const FamilyFilter = enumFilterOf('PartnershipFamily', PartnershipFamily);
const StatusFilter = enumFilterOf('PartnershipStatus', PartnershipStatus);

/** Whether a partnership held on a date, of which only a part may be known. */
@InputType({
  description:
    'Whether a partnership held on a date, of which only a part may be known. The facet dating of the list says how many have no stated start.',
})
export class ValidOnFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'It may have held at some time in this date: an unknown start or end is open.',
  })
  may?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'It held at some time in this date for certain: by its stated start and end, or because it was reported in that year.',
  })
  must?: string;
}

/** Conditions on partnerships. */
@InputType({ description: 'Conditions on partnerships; all of those named must hold.' })
export class PartnershipFilter {
  @Field(() => KindFilter, { nullable: true, description: 'The kind.' })
  kind?: object;

  @Field(() => FamilyFilter, { nullable: true, description: 'The family of the kind.' })
  family?: object;

  @Field(() => StatusFilter, { nullable: true, description: 'What the source says of it.' })
  status?: object;

  @Field(() => PartialDateFilter, { nullable: true, description: 'When it began.' })
  start?: PartialDateFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year of the page that reports it.' })
  reportedYear?: IntFilter;

  @Field(() => ValidOnFilter, { nullable: true, description: 'Whether it held on a date.' })
  validOn?: ValidOnFilter;

  @Field(() => CountryFilter, { nullable: true, description: 'A country it takes place in.' })
  country?: CountryFilter;

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
