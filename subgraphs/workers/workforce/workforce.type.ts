import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { Percentage } from '../../vocabulary/percentage.scalar.js';

/** One statement about the people who work for an organisation. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Workforce, simpleResolvers: true })
export class Workforce {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The number of people; null where a share is stated instead.' })
  headcount!: number | null;

  @Field(() => Percentage, {
    nullable: true,
    description: 'The share of all workers who are of the group; null where a number is stated instead.',
  })
  share!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it was true; null when the source does not say.' })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to know about the figure before using it, such as more than, or seats instead of people.',
  })
  qualifier!: string | null;

  @Field(() => Boolean, { description: 'false: known only from memory, without a source; loaded on request only.' })
  verified!: boolean;
}
