import { Directive, ObjectType } from 'type-graphql';
import { organizationDescription } from './entity-descriptions.js';
import { ContributedIdentityFields, type OrganizationIdentity } from './organization.identity.js';

/** An organisation of any kind, as the subgraphs see it that add to all organisations; partnerships owns the interface. */
@ContributedIdentityFields()
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType('Organization', { description: organizationDescription, simpleResolvers: true })
export class OrganizationStub {}
export interface OrganizationStub extends Partial<OrganizationIdentity> {
  id: string;
}
