import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A public page that was read. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Source, simpleResolvers: true })
export class Source {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The title of the page.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address as it was read; null when none is known.' })
  url!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it is from; null when that is unclear.' })
  year!: number | null;

  @Field(() => String, { description: 'How much of it was seen: what stands further down was not read.' })
  extentSeen!: string;

  @Field(() => String, { nullable: true, description: 'What to know about its quality, such as a repost or opinion.' })
  note!: string | null;

  @Field(() => GraphQLNonNegativeInt, {
    description: 'How many organisations, facts, partnerships, observations and activities cite it.',
  })
  citationCount!: number;
}
