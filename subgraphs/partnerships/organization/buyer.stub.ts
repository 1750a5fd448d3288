import { Directive, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';
import { ShareableIdentityFields } from '../../vocabulary/organization.identity.js';
import { Organization } from './organization.type.js';

/** The identity of a buyer; buyers owns the rest. */
@ShareableIdentityFields()
@Directive('@key(fields: "id")')
@ObjectType('Buyer', {
  implements: Organization,
  description: entityDescriptions.Buyer,
  simpleResolvers: true,
})
export class BuyerStub {}
