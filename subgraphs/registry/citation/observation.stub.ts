import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** An observation by its key; impact-metrics owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Observation', { description: entityDescriptions.Observation, simpleResolvers: true })
export class ObservationStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
