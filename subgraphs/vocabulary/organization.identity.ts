import { Directive, Field, ID } from 'type-graphql';
import { CountryStub } from './country.stub.js';
import { OrganizationRole } from './organization-role.enum.js';

/** The fields of an organisation that its owner and partnerships both resolve, from the same node. */
export interface OrganizationIdentity {
  id: string;
  name: string;
  otherNames: string[];
  roles: OrganizationRole[];
  country: CountryStub | null;
  verified: boolean;
}

const fields: Readonly<Record<keyof OrganizationIdentity, PropertyDecorator>> = {
  id: Field(() => ID, { description: 'Opaque and stable.' }),
  name: Field(() => String, { description: 'The name as the sources print it.' }),
  otherNames: Field(() => [String], { description: 'Former names, abbreviations and other spellings.' }),
  roles: Field(() => [OrganizationRole], {
    description: 'Its own kind, and the roles it has played as a party of partnerships.',
  }),
  country: Field(() => CountryStub, {
    nullable: true,
    description:
      'The country of its headquarters; null when no source states or implies it. The basis is in profile.headquarters.',
  }),
  verified: Field(() => Boolean, {
    description: 'false: known only from memory, without a source; loaded on request only.',
  }),
};

/** Declares the identity fields on an interface type. */
export const IdentityFields = (): ClassDecorator => (target) => {
  for (const [name, field] of Object.entries(fields)) field(target.prototype as object, name);
};

/** Declares the identity fields on an object type, each resolvable by more than one subgraph. */
export const ShareableIdentityFields = (): ClassDecorator => (target) => {
  IdentityFields()(target);
  for (const name of Object.keys(fields)) Directive('@shareable')(target.prototype as object, name);
};
