import { GraphQLCountryCode } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';
import { OrganizationRole } from '../../vocabulary/organization-role.enum.js';

/** The arguments of a search. */
@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description:
      'Words of a name; all must occur, the last letters of a word may be missing. Upper-case AND, OR, NOT and double quotes are grammar, everything else is text.',
  })
  text!: string;

  @Field(() => [OrganizationRole], { nullable: true, description: 'Only organisations with any of these roles.' })
  roles?: OrganizationRole[];

  @Field(() => [GraphQLCountryCode], {
    nullable: true,
    description: 'Only organisations with headquarters in any of these countries.',
  })
  countries?: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the start or from after: 1 to 100, default 20.',
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Read on after this cursor; goes with first.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many rows from the end or from before: 1 to 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Read back from this cursor; goes with last.' })
  before?: string;
}
