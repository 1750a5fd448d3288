import { ArgsType, Field, Int } from 'type-graphql';
import { PartialDate } from '../../vocabulary/partial-date.scalar.js';
import { NetworkFilter } from '../network/network.input.js';
import { TieFilter } from '../tie/tie.input.js';
import { Certainty } from './certainty.enum.js';

/** The years of a timeline. */
@ArgsType()
export class YearsArguments {
  @Field(() => Int, { description: 'The first year: 1900 to 2100.' })
  from!: number;

  @Field(() => Int, { description: 'The last year, at most 50 after the first.' })
  to!: number;
}

/** A network, year by year. */
@ArgsType()
export class NetworkTimelineArguments extends YearsArguments {
  @Field(() => NetworkFilter, { nullable: true, description: 'What the network is made of.' })
  filter?: NetworkFilter;
}

/** The partnerships of an organisation, year by year. */
@ArgsType()
export class OrganizationTimelineArguments extends YearsArguments {
  @Field(() => TieFilter, { nullable: true, description: 'Which partnerships count.' })
  filter?: TieFilter;
}

/** Two dates of a network. */
@ArgsType()
export class NetworkDifferenceArguments {
  @Field(() => PartialDate, { description: 'The earlier date.' })
  earlier!: string;

  @Field(() => PartialDate, { description: 'The later date.' })
  later!: string;

  @Field(() => Certainty, { defaultValue: Certainty.MUST, description: 'Which partnerships count as holding.' })
  certainty!: Certainty;

  @Field(() => NetworkFilter, { nullable: true, description: 'What the network is made of.' })
  filter?: NetworkFilter;
}
