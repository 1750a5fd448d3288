import { Directive, InterfaceType } from 'type-graphql';
import { organizationDescription } from '../../vocabulary/entity-descriptions.js';
import { IdentityFields, type OrganizationIdentity } from '../../vocabulary/organization.identity.js';

/** An organisation of the ecosystem: a provider, a buyer or a supporter. */
@IdentityFields()
@Directive('@key(fields: "id")')
@InterfaceType('Organization', {
  description: organizationDescription,
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Organization {}
export interface Organization extends OrganizationIdentity {}
