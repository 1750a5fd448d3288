import { GraphQLCurrency } from 'graphql-scalars';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../vocabulary/decimal.scalar.js';
import { PartnershipKind } from '../../vocabulary/partnership-kind.enum.js';

const year = (which: string) => ({ nullable: true, description: `The ${which} year known of it; null where none is.` });

/** What may be added up. */
@ObjectType({
  description: 'The stated amounts of one kind of money in one currency, nominal. Nothing else is added up.',
  simpleResolvers: true,
})
export class FundingAmount {
  @Field(() => PartnershipKind, { description: 'The kind of money: a gift and a loan make no sum.' })
  kind!: PartnershipKind;

  @Field(() => GraphQLCurrency, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Decimal, { description: 'The sum of the amounts that are counted.' })
  sum!: string;

  @Field(() => Int, { description: 'How many amounts are in it.' })
  counted!: number;

  @Field(() => Int, {
    description: 'How many are left out, as another record tells of the same amount by the same funder in that year.',
  })
  repeated!: number;

  @Field(() => Int, {
    description: 'How many in it are stated as those of a whole round, of several funders or to date.',
  })
  shared!: number;

  @Field(() => Int, { description: 'How many partnerships of the kind there are, with and without an amount.' })
  total!: number;

  @Field(() => Int, { description: 'How many in it are of no known year.' })
  undated!: number;

  @Field(() => Int, year('first'))
  firstYear!: number | null;

  @Field(() => Int, year('last'))
  lastYear!: number | null;
}

/** How much is known about the money. */
@ObjectType({ description: 'For how many of the partnerships something is stated.', simpleResolvers: true })
export class FundingCoverage {
  @Field(() => Int, { description: 'How many partnerships there are.' })
  total!: number;

  @Field(() => Int, { description: 'How many are reported, neither planned, inferred nor disputed.' })
  reported!: number;

  @Field(() => Int, { description: 'How many state an amount.' })
  withAmount!: number;

  @Field(() => Int, { description: 'How many state a start.' })
  dated!: number;

  @Field(() => Int, { description: 'Of how many a start or at least the year of the page is known.' })
  yearKnown!: number;

  @Field(() => Int, { description: 'How many state an end, or whether the money ends or comes again.' })
  withEnd!: number;

  @Field(() => Int, { description: 'How many state what the money is for.' })
  withPurpose!: number;

  @Field(() => Int, { description: 'How many state what it does not cover.' })
  withNotCovered!: number;
}

/** The money given to a provider over time. */
@ObjectType({
  description:
    'The money that a provider receives, over time: grants, loans, equity, sponsorship. Method: docs/methods/donor-support.md.',
  simpleResolvers: true,
})
export class FundingHistory {
  @Directive('@listSize(assumedSize: 6)')
  @Field(() => [FundingAmount], { description: 'What may be added up, by kind and currency.' })
  amounts!: FundingAmount[];

  @Field(() => FundingCoverage, { description: 'For how many of the partnerships something is stated.' })
  coverage!: FundingCoverage;

  @Field(() => Int, year('first'))
  firstYear!: number | null;

  @Field(() => Int, year('last'))
  lastYear!: number | null;
}
