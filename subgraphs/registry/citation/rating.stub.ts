import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A rating by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Rating', { description: entityDescriptions.Rating, simpleResolvers: true })
export class RatingStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
