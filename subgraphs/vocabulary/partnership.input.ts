import { Field, InputType } from 'type-graphql';
import { CountryFilter, enumFilterOf } from './filter.input.js';
import { PartialDate } from './partial-date.scalar.js';
import { PartnershipFamily } from './partnership-family.enum.js';
import { PartnershipKind } from './partnership-kind.enum.js';
import { PartnershipStatus } from './partnership-status.enum.js';

const KindFilter = enumFilterOf('PartnershipKind', PartnershipKind);
const FamilyFilter = enumFilterOf('PartnershipFamily', PartnershipFamily);
const StatusFilter = enumFilterOf('PartnershipStatus', PartnershipStatus);

/** Whether a partnership held on a date, of which only a part may be known. */
@InputType({
  description:
    'Whether a partnership held on a date, of which only a part may be known. The answer says how many have no stated start.',
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

/** The conditions on partnerships that hold wherever partnerships are met. */
@InputType({ description: 'Conditions on partnerships, wherever they are met.' })
export abstract class PartnershipConditions {
  @Field(() => KindFilter, { nullable: true, description: 'The kind.' })
  kind?: object;

  @Field(() => FamilyFilter, { nullable: true, description: 'The family of the kind.' })
  family?: object;

  @Field(() => StatusFilter, { nullable: true, description: 'What the source says of it.' })
  status?: object;

  @Field(() => ValidOnFilter, { nullable: true, description: 'Whether it held on a date.' })
  validOn?: ValidOnFilter;

  @Field(() => CountryFilter, { nullable: true, description: 'A country it takes place in.' })
  country?: CountryFilter;
}
