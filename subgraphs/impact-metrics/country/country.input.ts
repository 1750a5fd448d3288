import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { TextFilter } from '../../vocabulary/filter.input.js';
import { CountryOrder } from './country.order.js';

/** Conditions on the name of a country. */
@InputType({ description: 'Conditions on the name of a country. Case and accents are ignored.' })
export class CountryNameFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this value.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these values.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string;
}

/** Conditions on countries. */
@InputType({ description: 'Conditions on countries; all of those named must hold.' })
export class CountriesFilter {
  @Field(() => CountryNameFilter, { nullable: true, description: 'The name in English.' })
  name?: CountryNameFilter;

  @Field(() => TextFilter, { nullable: true, description: 'The continent, as in the facet regions.' })
  region?: TextFilter;
}

/** The arguments of the list of countries. */
export const CountryListArguments = listArgumentsOf({
  order: CountryOrder,
  defaultOrder: CountryOrder.NAME_ASC,
  filter: CountriesFilter,
});
