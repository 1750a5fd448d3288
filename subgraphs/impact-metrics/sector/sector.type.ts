import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A field of work that figures are reported about as a whole. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Sector, simpleResolvers: true })
export class Sector {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}
