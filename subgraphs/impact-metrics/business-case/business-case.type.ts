import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';
import { BusinessArgumentGap, BusinessArgumentState, BusinessArgumentTopic } from './business-argument.enum.js';
import { BusinessCaseAudience } from './business-case-audience.enum.js';

/** An argument for an audience. */
@ObjectType({
  description: 'An argument for impact sourcing with all that is known on it, whatever it says.',
  simpleResolvers: true,
})
export class BusinessArgument {
  @Field(() => String, { description: 'Its stable key.' })
  key!: string;

  @Field(() => BusinessArgumentTopic, { description: 'What it is about.' })
  topic!: BusinessArgumentTopic;

  @Field(() => String, { description: 'What is argued, in our own words.' })
  claim!: string;

  @Field(() => String, { description: 'What would evidence it.' })
  needs!: string;

  @Field(() => EvidenceLevel, {
    nullable: true,
    description: 'The strongest evidence that speaks for it; null where nothing does, or its level is not stated.',
  })
  strongestLevel!: EvidenceLevel | null;

  @Field(() => BusinessArgumentState, { description: 'How it stands on the evidence.' })
  state!: BusinessArgumentState;

  @Field(() => Int, { description: 'How many records speak for it, and comparisons that decide for it.' })
  forCount!: number;

  @Field(() => Int, { description: 'How many records speak against it, and comparisons that decide against it.' })
  againstCount!: number;

  @Field(() => Int, { description: 'How many records allow either; comparisons are not in.' })
  openCount!: number;

  @Field(() => Int, {
    description: 'How many records are only context by themselves; in a comparison they may decide.',
  })
  contextCount!: number;

  @Field(() => Int, {
    description:
      'In how many sources what speaks for or against it was read; of comparisons that decide, the impact sourcing side.',
  })
  sourceCount!: number;

  @Field(() => Int, {
    description: 'How many comparisons of impact sourcing with traditional BPO there are or lack a side.',
  })
  comparisonCount!: number;

  @Field(() => [BusinessArgumentGap], { description: 'What it lacks.' })
  gaps!: BusinessArgumentGap[];

  @Field(() => [String], { description: 'The same in words, with what would evidence it where nothing decides.' })
  missing!: string[];
}

/** The arguments for an audience. */
@ObjectType({
  description:
    'The arguments for impact sourcing that speak to an audience, each with its evidence for and against. Nothing is added up or averaged. Method: docs/methods/business-case.md.',
  simpleResolvers: true,
})
export class BusinessCase {
  @Field(() => BusinessCaseAudience, { description: 'To whom it speaks.' })
  audience!: BusinessCaseAudience;

  @Field(() => String, { description: 'The version of the table of arguments; it changes with every change of one.' })
  version!: string;
}
