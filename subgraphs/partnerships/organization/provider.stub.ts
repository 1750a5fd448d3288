import { Directive, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields } from '../../vocabulary/organization.identity.js';
import { Organization } from './organization.type.js';

/** The identity of a provider; providers owns the rest. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType('Provider', {
  implements: Organization,
  description: entityDescriptions.Provider,
  simpleResolvers: true,
})
export class ProviderStub {}
