import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { BooleanFilter, IDFilter } from '../../vocabulary/filter.input.js';
import { StatedTextFilter } from '../../vocabulary/stated-text-filter.input.js';
import { FactOrder } from './fact.order.js';

/** Conditions on facts. */
@InputType({ description: 'Conditions on facts; all of those named must hold.' })
export class FactFilter {
  @Field(() => StatedTextFilter, { nullable: true, description: 'What it is about, such as founded_year.' })
  field?: StatedTextFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether another fact contradicts it.' })
  conflict?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the profile shows it.' })
  current?: BooleanFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it has a source.' })
  verified?: BooleanFilter;

  @Field(() => IDFilter, { nullable: true, description: 'The organisation it is about.' })
  organization?: IDFilter;
}

/** The arguments of every list of facts. */
export const FactListArguments = listArgumentsOf({
  order: FactOrder,
  defaultOrder: FactOrder.FIELD_ASC,
  filter: FactFilter,
});
