import { Directive, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields } from '../../vocabulary/organization.identity.js';
import { Organization } from './organization.type.js';

/** The identity of a supporter; supporters owns the rest. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType('Supporter', {
  implements: Organization,
  description: entityDescriptions.Supporter,
  simpleResolvers: true,
})
export class SupporterStub {}
