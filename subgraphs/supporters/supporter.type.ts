import { Directive, Field, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields, type OrganizationIdentity } from '../vocabulary/organization.identity.js';
import { SupporterKind } from './supporter-kind.enum.js';

/** An organisation that stands around buyers and providers. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Supporter, simpleResolvers: true })
export class Supporter {
  @Field(() => SupporterKind, { description: 'What it does for impact sourcing.' })
  kind!: SupporterKind;
}
export interface Supporter extends OrganizationIdentity {}
