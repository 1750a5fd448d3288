import { Directive, Field, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields, type OrganizationIdentity } from '../vocabulary/organization.identity.js';

/** An organisation known as a buyer of outsourced work. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Buyer, simpleResolvers: true })
export class Buyer {
  @Field(() => String, {
    nullable: true,
    description: 'The industry it works in; null when not known. The present data set states it for no buyer.',
  })
  industry!: string | null;
}
export interface Buyer extends OrganizationIdentity {}
