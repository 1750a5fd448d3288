import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from './entity-descriptions.js';

/** A partnership by its key; partnerships owns it. */
@Directive('@key(fields: "id")')
@ObjectType('Partnership', { description: entityDescriptions.Partnership, simpleResolvers: true })
export class PartnershipStub {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
