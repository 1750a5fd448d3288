import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { EvidenceLevel } from '../observation/evidence-level.enum.js';

/** A rating by somebody else. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Rating, simpleResolvers: true })
export class Rating {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The scheme and its line, such as Fairwork Cloudwork.' })
  scheme!: string;

  @Field(() => String, { description: 'The scheme without its line, such as Fairwork.' })
  family!: string;

  @Field(() => String, { nullable: true, description: 'Who rates; null where nobody is named.' })
  rater!: string | null;

  @Field(() => String, { description: 'What to know about the scheme.' })
  schemeNote!: string;

  @Field(() => Int, { description: 'The year of the rating.' })
  year!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The score, which means something only within its scheme; null where the page that was read does not give it. Method: docs/methods/rating.md.',
  })
  score!: number | null;

  @Field(() => Float, { description: 'The lowest score of the scheme.' })
  scaleMin!: number;

  @Field(() => Float, { description: 'The highest score of the scheme.' })
  scaleMax!: number;

  @Field(() => Float, { nullable: true, description: 'The score from which the practice mark counts it; null: none.' })
  bar!: number | null;

  @Field(() => String, { description: 'Whose bar that is.' })
  barNote!: string;

  @Field(() => String, { nullable: true, description: 'The level that the scheme gives, in its words.' })
  level!: string | null;

  @Field(() => [String], { description: 'What the source says was met, in our words; empty where it says nothing.' })
  criteriaMet!: string[];

  @Field(() => EvidenceLevel, { description: 'How strong such a rating is as evidence.' })
  evidenceLevel!: EvidenceLevel;

  @Field(() => String, { nullable: true, description: 'What to know before using it.' })
  note!: string | null;
}
