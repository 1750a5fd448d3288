import { Directive, Field, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields, type OrganizationIdentity } from '../vocabulary/organization.identity.js';
import { ProviderKind } from './provider-kind.enum.js';

/** An organisation that delivers outsourced digital work. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Provider, simpleResolvers: true })
export class Provider {
  @Field(() => ProviderKind, { description: 'How it stands to impact sourcing.' })
  kind!: ProviderKind;
}
export interface Provider extends OrganizationIdentity {}
