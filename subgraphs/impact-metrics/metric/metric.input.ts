import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { enumFilterOf, NameFilter, TextFilter } from '../../vocabulary/filter.input.js';
import { MetricArea } from './metric-area.enum.js';
import { MetricKind } from './metric-kind.enum.js';
import { MetricOrder } from './metric.order.js';

const KindFilter = enumFilterOf('MetricKind', MetricKind);
const AreaFilter = enumFilterOf('MetricArea', MetricArea);

/** Conditions on metrics. */
@InputType({ description: 'Conditions on metrics; all of those named must hold.' })
export class MetricFilter {
  @Field(() => NameFilter, { nullable: true, description: 'The name.' })
  name?: NameFilter;

  @Field(() => KindFilter, { nullable: true, description: 'What sort of figure it is.' })
  kind?: object;

  @Field(() => AreaFilter, { nullable: true, description: 'What it is about.' })
  area?: object;

  @Field(() => TextFilter, { nullable: true, description: 'The IRIS code.' })
  code?: TextFilter;
}

/** The arguments of the list of metrics. */
export const MetricListArguments = listArgumentsOf({
  order: MetricOrder,
  defaultOrder: MetricOrder.NAME_ASC,
  filter: MetricFilter,
});
