import { GraphQLCountryCode } from 'graphql-scalars';
import { ArgsType, Field, ID, Int } from 'type-graphql';

/** How many pairs are listed. */
@ArgsType()
export class OrganizationHybridArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many pairs are listed: 1 to 100.' })
  first!: number;
}

/** Where pairs are looked for. */
@ArgsType()
export class HybridArguments extends OrganizationHybridArguments {
  @Field(() => ID, { nullable: true, description: 'A buyer that both sell to.' })
  buyer?: string;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'A country that both deliver in, by its ISO 3166-1 alpha-2 code.',
  })
  country?: string;
}
