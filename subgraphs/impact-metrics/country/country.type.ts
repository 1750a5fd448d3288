import { GraphQLCountryCode } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { entityDescriptions } from '../../vocabulary/entity-descriptions.js';

/** A country or territory with an ISO 3166-1 code. */
@Directive('@key(fields: "id")')
@ObjectType({ description: entityDescriptions.Country, simpleResolvers: true })
export class Country {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2 code, or XK for Kosovo.' })
  code!: string;

  @Field(() => String, { description: 'The name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The continent, the Americas as one.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the continent.' })
  subregion!: string | null;
}
