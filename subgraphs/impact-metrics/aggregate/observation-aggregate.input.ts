import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { aggregateArgumentsOf, type AggregateArguments } from '../../vocabulary/aggregate.input.js';
import { OrganizationRoleFilter } from '../../vocabulary/organization.input.js';
import { ObservationFilter } from '../observation/observation.input.js';
import { FigureChoice } from './figure-choice.enum.js';
import { ObservationGroupKey } from './observation-group-key.enum.js';
import { ObservationSubject } from './observation-subject.enum.js';

/** Conditions on the observations of an aggregate. */
@InputType({ description: 'Conditions on the observations of an aggregate; all of those named must hold.' })
export class ObservationAggregateFilter extends ObservationFilter {
  @Field(() => OrganizationRoleFilter, {
    nullable: true,
    description: 'What the organisation is or has been: holds when any of its roles fits.',
  })
  role?: object;
}

const subjects = { defaultValue: ObservationSubject.ORGANIZATION, description: 'What the figures are about.' };
const take = { defaultValue: FigureChoice.LATEST, description: 'Which figures of one subject enter a group.' };
const withContext = {
  defaultValue: false,
  description: 'Whether background figures enter; they are left out by default.',
};

const listed = {
  defaultValue: 0,
  description: 'How many of its figures each group lists at observations: 0 to 100.',
};

const Arguments = aggregateArgumentsOf({ keys: ObservationGroupKey, filter: ObservationAggregateFilter });

/** The arguments of an aggregate of observations. */
@ArgsType()
export class ObservationAggregateArguments extends (Arguments as new () => AggregateArguments<ObservationGroupKey>) {
  @Field(() => ObservationSubject, subjects)
  subjects!: ObservationSubject;

  @Field(() => FigureChoice, take)
  take!: FigureChoice;

  @Field(() => Boolean, withContext)
  withContext!: boolean;

  @Field(() => Int, listed)
  listed!: number;
}

/** The arguments of a series of observations. */
@ArgsType()
export class ObservationSeriesArguments {
  @Field(() => ObservationAggregateFilter, {
    nullable: true,
    description: 'Only observations for which every named condition holds.',
  })
  filter?: ObservationAggregateFilter;

  @Field(() => ObservationSubject, subjects)
  subjects!: ObservationSubject;

  @Field(() => FigureChoice, take)
  take!: FigureChoice;

  @Field(() => Boolean, withContext)
  withContext!: boolean;

  @Field(() => Int, listed)
  listed!: number;
}
