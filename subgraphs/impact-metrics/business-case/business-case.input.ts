import { GraphQLCountryCode } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';
import { BusinessArgumentState, BusinessArgumentTopic } from './business-argument.enum.js';
import { BusinessCaseAudience } from './business-case-audience.enum.js';
import { EvidenceRelation, EvidenceStance } from './business-evidence.enum.js';

/** The arguments of a case for nobody in particular. */
@ArgsType()
export class BusinessCaseArguments {
  @Field(() => BusinessCaseAudience, { description: 'To whom it speaks.' })
  audience!: BusinessCaseAudience;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'A country whose records come first, by its ISO 3166-1 alpha-2 code.',
  })
  country?: string;
}

/** Which arguments of a case. */
@ArgsType()
export class ArgumentChoice {
  @Field(() => [BusinessArgumentState], { nullable: true, description: 'Only those that stand so; all without it.' })
  states?: BusinessArgumentState[];

  @Field(() => [BusinessArgumentTopic], { nullable: true, description: 'Only those on these topics; all without it.' })
  topics?: BusinessArgumentTopic[];
}

/** Which records of an argument. */
@ArgsType()
export class EvidenceChoice {
  @Field(() => Int, { defaultValue: 10, description: 'The most to name: 1 to 100.' })
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many to leave out before.' })
  skip!: number;

  @Field(() => [EvidenceStance], { nullable: true, description: 'Only those that say this; all without it.' })
  stances?: EvidenceStance[];

  @Field(() => [EvidenceRelation], { nullable: true, description: 'Only those this near; all without it.' })
  relations?: EvidenceRelation[];
}
