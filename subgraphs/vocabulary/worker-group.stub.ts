import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from './entity-descriptions.js';

/** A worker group by its key; workers owns it. */
@Directive('@key(fields: "id")')
@ObjectType('WorkerGroup', { description: entityDescriptions.WorkerGroup, simpleResolvers: true })
export class WorkerGroupStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
