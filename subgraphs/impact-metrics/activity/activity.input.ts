import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { ActivityOrder } from '../../vocabulary/activity.order.js';
import { enumFilterOf } from '../../vocabulary/filter.input.js';
import { ActivityKind } from './activity-kind.enum.js';

const KindFilter = enumFilterOf('ActivityKind', ActivityKind);

/** Conditions on activities. */
@InputType({ description: 'Conditions on activities; all of those named must hold.' })
export class ActivityFilter {
  @Field(() => KindFilter, { nullable: true, description: 'What it shows.' })
  kind?: object;
}

/** The arguments of every list of activities. */
export const ActivityListArguments = listArgumentsOf({
  order: ActivityOrder,
  defaultOrder: ActivityOrder.ID_ASC,
  filter: ActivityFilter,
});
