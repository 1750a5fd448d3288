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

export const countryDescription =
  'The country of its headquarters; null when no source states or implies it. The basis is in profile.headquarters.';

const fields: Readonly<Record<keyof OrganizationIdentity, PropertyDecorator>> = {
  id: Field(() => ID, { description: 'Opaque and stable.' }),
  name: Field(() => String, { description: 'The name as the sources print it.' }),
  otherNames: Field(() => [String], { description: 'Former names, abbreviations and other spellings.' }),
  roles: Field(() => [OrganizationRole], {
    description: 'Its own kind, and the roles it has played as a party of partnerships.',
  }),
  country: Field(() => CountryStub, {
    nullable: true,
    description: countryDescription,
  }),
  verified: Field(() => Boolean, {
    description: 'false: known only from memory, without a source; loaded on request only.',
  }),
};

/** How each subgraph describes its root field `organization`, which must be the same in all. */
export const organizationRoot = {
  nullable: true,
  description: 'One organisation; null when there is none of this id.',
};
export const organizationArgument = { description: 'The id of the organisation.' };

type FieldName = keyof OrganizationIdentity;
const names = Object.keys(fields) as FieldName[];

const declare =
  (chosen: readonly FieldName[], shareable: boolean): ClassDecorator =>
  (target) => {
    for (const name of chosen) {
      fields[name](target.prototype as object, name);
      if (shareable) Directive('@shareable')(target.prototype as object, name);
    }
  };

/** Declares the identity fields on an interface type. */
export const IdentityFields = (): ClassDecorator => declare(names, false);

/** Declares the identity fields on an object type, each resolvable by more than one subgraph. */
export const ShareableIdentityFields = (): ClassDecorator => declare(names, true);

/** The same without the country, which the owner of countries adds itself. */
export const ContributedIdentityFields = (): ClassDecorator =>
  declare(
    names.filter((name) => name !== 'country'),
    true,
  );
