import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Confidence } from '../../vocabulary/confidence.enum.js';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';

/** One statement about an organisation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Fact, simpleResolvers: true })
export class Fact {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, such as founded_year.' })
  field!: string;

  @Field(() => String, { description: 'The name of the field in the data set, before aliases were brought together.' })
  fieldAsReported!: string;

  @Field(() => String, { description: 'The value as reported.' })
  value!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it held; null when the source does not date it.' })
  asOf!: string | null;

  @Field(() => String, { nullable: true, description: 'What to know before using it.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether another fact gives this single-valued field another value.' })
  conflict!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the profile shows it: the most recent of a single-valued field, each of a field with several values.',
  })
  current!: boolean;

  @Field(() => Boolean, { description: 'false: known only from memory, without a source; loaded on request only.' })
  verified!: boolean;

  @Field(() => Confidence, {
    nullable: true,
    description: 'How sure the memory is; only where verified is false.',
  })
  confidence!: Confidence | null;
}
