import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** An activity by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Activity', { description: entityDescriptions.Activity, simpleResolvers: true })
export class ActivityStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
