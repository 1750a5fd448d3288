import { Field, ObjectType } from 'type-graphql';
import { CountryStub } from '../../vocabulary/country.stub.js';
import { HeadquartersBasis } from './headquarters-basis.enum.js';

/** Where an organisation is based. */
@ObjectType({ description: 'Where an organisation is based.', simpleResolvers: true })
export class Headquarters {
  @Field(() => CountryStub, { nullable: true, description: 'The country.' })
  country!: CountryStub | null;

  @Field(() => String, { nullable: true, description: 'The city.' })
  city!: string | null;

  @Field(() => HeadquartersBasis, { nullable: true, description: 'How it is known; null when that was not noted.' })
  basis!: HeadquartersBasis | null;
}
