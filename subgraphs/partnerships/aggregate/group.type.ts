import { Field, Int, ObjectType } from 'type-graphql';
import { AggregateFigures } from '../../vocabulary/aggregate-figures.type.js';
import { OrganizationRole } from '../../vocabulary/organization-role.enum.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartyRole } from '../../vocabulary/party-role.enum.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';

const key = (text: string) => ({
  nullable: true,
  description: `${text} Null where it is not stated, or not grouped by.`,
});

/** How many rows of a group state the value. */
@ObjectType({ description: 'How many rows of a group state the value that is measured.', simpleResolvers: true })
export class GroupCoverage {
  @Field(() => Int, { description: 'How many state it.' })
  reporting!: number;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}

/** One group of organisations. */
@ObjectType({ description: 'One group of organisations.', simpleResolvers: true })
export class OrganizationGroup {
  @Field(() => String, key('The region.'))
  region!: string | null;

  @Field(() => String, key('The subregion.'))
  subregion!: string | null;

  @Field(() => OrganizationRole, key('The role.'))
  role!: OrganizationRole | null;

  @Field(() => String, key('The kind.'))
  kind!: string | null;

  @Field(() => Int, { description: 'How many organisations it has.' })
  count!: number;

  @Field(() => AggregateFigures, {
    nullable: true,
    description:
      'The measures of their numbers of partnerships; the sum is refused, as a partnership counts at each party.',
  })
  figures!: AggregateFigures | null;
}

/** One group of partnerships. */
@ObjectType({ description: 'One group of partnerships.', simpleResolvers: true })
export class PartnershipGroup {
  @Field(() => String, key('The region.'))
  region!: string | null;

  @Field(() => String, key('The subregion.'))
  subregion!: string | null;

  @Field(() => Int, key('The year of the start.'))
  year!: number | null;

  @Field(() => PartyRole, key('The role of a party.'))
  role!: PartyRole | null;

  @Field(() => PartnershipKind, key('The kind.'))
  kind!: PartnershipKind | null;

  @Field(() => PartnershipFamily, key('The family.'))
  family!: PartnershipFamily | null;

  @Field(() => PartnershipStatus, key('The status.'))
  status!: PartnershipStatus | null;

  @Field(() => String, key('The currency, as ISO 4217 code.'))
  currency!: string | null;

  @Field(() => Int, { description: 'How many partnerships it has.' })
  count!: number;

  @Field(() => Int, { description: 'How many different organisations are parties of them.' })
  distinct!: number;

  @Field(() => AggregateFigures, {
    nullable: true,
    description:
      'The measures of their stated amounts, nominal. Refused with UNIT_MISMATCH across currencies; the sum also with DEFINITION_MISMATCH across families.',
  })
  figures!: AggregateFigures | null;

  @Field(() => GroupCoverage, { description: 'How many of them state an amount.' })
  coverage!: GroupCoverage;
}
