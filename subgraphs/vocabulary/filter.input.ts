import { GraphQLCountryCode } from 'graphql-scalars';
import { Field, ID, InputType, Int, type ClassType } from 'type-graphql';
import { PartialDate } from './partial-date.scalar.js';

const eq = { nullable: true, description: 'Equal to this value.' };
const among = { nullable: true, description: 'Equal to one of these values.' };
const isNull = { nullable: true, description: 'true: not stated. false: stated.' };

/** Conditions on an id. */
@InputType({ description: 'Conditions on an id.' })
export class IDFilter {
  @Field(() => ID, eq)
  eq?: string;

  @Field(() => [ID], among)
  in?: string[];
}

/** Conditions on a country. */
@InputType({ description: 'Conditions on a country, by its ISO 3166-1 alpha-2 code.' })
export class CountryFilter {
  @Field(() => GraphQLCountryCode, eq)
  eq?: string;

  @Field(() => [GraphQLCountryCode], among)
  in?: string[];
}

/** Conditions on a country that may not be stated. */
@InputType({ description: 'Conditions on a country that may not be stated, by its ISO 3166-1 alpha-2 code.' })
export class OptionalCountryFilter extends CountryFilter {
  @Field(() => Boolean, isNull)
  isNull?: boolean;
}

/** Conditions on a text; case and accents are ignored. */
@InputType({ description: 'Conditions on a name or title. Case and accents are ignored.' })
export class NameFilter {
  @Field(() => String, eq)
  eq?: string;

  @Field(() => [String], among)
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'Contains this text.' })
  contains?: string;
}

/** Conditions on an exact text. */
@InputType({ description: 'Conditions on a text, compared exactly.' })
export class TextFilter {
  @Field(() => String, eq)
  eq?: string;

  @Field(() => [String], among)
  in?: string[];

  @Field(() => Boolean, isNull)
  isNull?: boolean;
}

/** Conditions on a whole number that may not be stated. */
@InputType({ description: 'Conditions on a whole number that may not be stated.' })
export class IntFilter {
  @Field(() => Int, eq)
  eq?: number;

  @Field(() => [Int], among)
  in?: number[];

  @Field(() => Int, { nullable: true, description: 'At least this value.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'At most this value.' })
  lte?: number;

  @Field(() => Boolean, isNull)
  isNull?: boolean;
}

/** Conditions on a yes or no. */
@InputType({ description: 'Conditions on a yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, eq)
  eq?: boolean;
}

/** Conditions on a date of which only a part may be known. */
@InputType({ description: 'Conditions on a date. A record whose date is not stated meets none of them but isNull.' })
export class PartialDateFilter {
  @Field(() => PartialDate, { nullable: true, description: 'Not before the first day of this date.' })
  gte?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Not after the last day of this date.' })
  lte?: string;

  @Field(() => Boolean, isNull)
  isNull?: boolean;
}

/** The filter input `<name>Filter` of an enum. */
export function enumFilterOf(name: string, values: object): ClassType {
  @InputType(`${name}Filter`, { description: `Conditions on a ${name}.` })
  class EnumFilter {
    @Field(() => values, eq)
    eq?: string;

    @Field(() => [values], among)
    in?: string[];
  }
  return EnumFilter;
}
