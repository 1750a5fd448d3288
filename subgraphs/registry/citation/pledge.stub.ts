import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A pledge by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Pledge', { description: entityDescriptions.Pledge, simpleResolvers: true })
export class PledgeStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
