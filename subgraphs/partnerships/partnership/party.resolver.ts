import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Organization } from '../organization/organization.type.js';
import { Party } from './party.type.js';

/** The organisation behind a party. */
@Resolver(() => Party)
export class PartyResolver {
  @FieldResolver(() => Organization, { description: 'The organisation that plays the role.' })
  organization(@Root() party: Party & { organization: Organization }) {
    return party.organization;
  }
}
