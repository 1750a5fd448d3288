import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { FundingPurpose } from '../../vocabulary/funding-purpose.enum.js';
import { FundingTerm } from '../../vocabulary/funding-term.enum.js';
import { Money } from '../../vocabulary/money.type.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { PartnershipFamily } from '../../vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';
import { PartnershipStatus } from '../../vocabulary/partnership-status.enum.js';
import { AmountBasis } from './amount-basis.enum.js';

/** What two or more organisations do together, in the roles they play. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: entityDescriptions.Partnership,
  simpleResolvers: true,
})
export class Partnership {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => PartnershipKind, { description: 'What they do together.' })
  kind!: PartnershipKind;

  @Field(() => PartnershipFamily, { description: 'The family its kind belongs to.' })
  family!: PartnershipFamily;

  @Field(() => PartialDate, { nullable: true, description: 'When it began; null when no source states it.' })
  start!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ended; null when it goes on or no source states it.',
  })
  end!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of the page that reports it, where no start is known: it existed then.',
  })
  reportedYear!: number | null;

  @Field(() => PartnershipStatus, { description: 'What the source says of it.' })
  status!: PartnershipStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The status in the words of the data set; null when it gives none.',
  })
  statusAsReported!: string | null;

  @Field(() => Money, { nullable: true, description: 'Its stated value; null when no source states one.' })
  value!: Money | null;

  @Field(() => String, { nullable: true, description: 'What to know about the value before using it.' })
  valueNote!: string | null;

  @Field(() => [FundingPurpose], {
    description: 'What the money is for, read for what providers receive; empty where no source states it.',
  })
  fundingPurposes!: FundingPurpose[];

  @Field(() => FundingTerm, {
    nullable: true,
    description: 'Whether the money ends or comes again, read for what providers receive; null where not stated.',
  })
  fundingTerm!: FundingTerm | null;

  @Field(() => AmountBasis, {
    nullable: true,
    description: 'What the value stands for, where a source states that it is not one gift of its funder.',
  })
  amountBasis!: AmountBasis | null;

  @Field(() => String, { nullable: true, description: 'What the money does not cover; null where not stated.' })
  notCovered!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says of it, in few words.' })
  description!: string | null;

  @Field(() => Boolean, { description: 'false: known only from memory, without a source; loaded on request only.' })
  verified!: boolean;

  @Field(() => Confidence, { nullable: true, description: 'How sure the memory is; only where verified is false.' })
  confidence!: Confidence | null;
}
