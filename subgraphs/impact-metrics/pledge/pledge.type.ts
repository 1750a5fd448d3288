import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A promise of an organisation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Pledge, simpleResolvers: true })
export class Pledge {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'What was promised, in our own words.' })
  promise!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How much was promised at least; null where no number was given.',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'How much was promised at most; the same as low unless a range.' })
  high!: number | null;

  @Field(() => String, { description: 'The unit of the promised number.' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'The year by which it was due.' })
  byYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its source or a later one says about progress; often counted in another way than the promise.',
  })
  progressAsReported!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of the reported progress.' })
  progressYear!: number | null;

  @Field(() => String, { nullable: true, description: 'What to know before using it.' })
  note!: string | null;
}
