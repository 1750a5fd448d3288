import { ArgsType, Field, Float, InputType, Int, type ClassType } from 'type-graphql';
import { AggregateOrder } from './aggregate-order.enum.js';

/** Bounds on a measure. */
@InputType({ description: 'Bounds on a measure; a group without the measure is outside of them.' })
export class MeasureBounds {
  @Field(() => Float, { nullable: true, description: 'At least this value.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'At most this value.' })
  lte?: number;
}

const bounds = (text: string) => ({ nullable: true, description: text });

/** Conditions on groups. */
@InputType({ description: 'Conditions on groups, after they were made; all of those named must hold.' })
export class AggregateHaving {
  @Field(() => MeasureBounds, bounds('How many rows the group has.'))
  count?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('How many different subjects it has.'))
  distinct?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('The sum.'))
  sum?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('The mean.'))
  mean?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('The median.'))
  median?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('The least value.'))
  min?: MeasureBounds;

  @Field(() => MeasureBounds, bounds('The greatest value.'))
  max?: MeasureBounds;
}

/** The arguments that every aggregate takes. */
export interface AggregateArguments<Key extends string = string> {
  readonly groupBy: readonly Key[];
  readonly filter?: object | null;
  readonly percentiles: readonly number[];
  readonly having?: AggregateHaving | null;
  readonly orderBy: AggregateOrder;
  readonly limit: number;
}

/** `groupBy`, `filter`, `percentiles`, `having`, `orderBy` and `limit` of an aggregate. */
export function aggregateArgumentsOf({ keys, filter }: { keys: object; filter: ClassType }): ClassType {
  @ArgsType()
  class Arguments {
    @Field(() => [keys], {
      defaultValue: [],
      description: 'What to group by, at most three keys; none makes one group.',
    })
    groupBy!: string[];

    @Field(() => filter, { nullable: true, description: 'Only rows for which every named condition holds.' })
    filter?: object;

    @Field(() => [Float], {
      defaultValue: [],
      description: 'Percentiles to compute, 0 to 100, at most five; linear between ranks, as numpy does by default.',
    })
    percentiles!: number[];

    @Field(() => AggregateHaving, { nullable: true, description: 'Only groups within these bounds.' })
    having?: AggregateHaving;

    @Field(() => AggregateOrder, { defaultValue: AggregateOrder.KEY_ASC, description: 'The order of the groups.' })
    orderBy!: AggregateOrder;

    @Field(() => Int, { defaultValue: 100, description: 'How many groups at most: 1 to 1,000.' })
    limit!: number;
  }
  return Arguments;
}
