import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ActivityKind } from './activity-kind.enum.js';

/** One piece of evidence about a country. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Activity, simpleResolvers: true })
export class Activity {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => ActivityKind, { description: 'What it shows.' })
  kind!: ActivityKind;

  @Field(() => String, { description: 'What was seen, in few words.' })
  detail!: string;
}
