import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { enumFilterOf } from '../../vocabulary/filter.input.js';
import { WorkerGroupDimension } from './worker-group-dimension.enum.js';
import { WorkerGroupOrder } from './worker-group.order.js';

const DimensionFilter = enumFilterOf('WorkerGroupDimension', WorkerGroupDimension);

/** Conditions on the name of a worker group. */
@InputType({ description: 'Conditions on the name of a worker group. Case and accents are ignored.' })
export class WorkerGroupNameFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this value.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Equal to one of these values.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string;
}

/** Conditions on worker groups. */
@InputType({ description: 'Conditions on worker groups; all of those named must hold.' })
export class WorkerGroupFilter {
  @Field(() => WorkerGroupNameFilter, { nullable: true, description: 'The name.' })
  name?: WorkerGroupNameFilter;

  @Field(() => DimensionFilter, { nullable: true, description: 'What its people have in common.' })
  dimension?: object;
}

/** The arguments of the list of worker groups. */
export const WorkerGroupListArguments = listArgumentsOf({
  order: WorkerGroupOrder,
  defaultOrder: WorkerGroupOrder.NAME_ASC,
  filter: WorkerGroupFilter,
});
