import { Field, InputType } from 'type-graphql';
import { enumFilterOf, NameFilter, OptionalCountryFilter } from './filter.input.js';
import { OrganizationRole } from './organization-role.enum.js';

export const OrganizationRoleFilter = enumFilterOf('OrganizationRole', OrganizationRole);

/** Conditions on organisations. */
@InputType({ description: 'Conditions on organisations; all of those named must hold.' })
export class OrganizationFilter {
  @Field(() => NameFilter, { nullable: true, description: 'The name.' })
  name?: NameFilter;

  @Field(() => OrganizationRoleFilter, {
    nullable: true,
    description: 'What it is or has been: holds when any of its roles fits.',
  })
  roles?: object;

  @Field(() => OptionalCountryFilter, { nullable: true, description: 'The country of its headquarters.' })
  country?: OptionalCountryFilter;
}
