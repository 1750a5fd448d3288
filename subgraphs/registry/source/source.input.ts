import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { IntFilter, NameFilter, TextFilter } from '../../vocabulary/filter.input.js';
import { SourceOrder } from './source.order.js';

/** Conditions on sources. */
@InputType({ description: 'Conditions on sources; all of those named must hold.' })
export class SourceFilter {
  @Field(() => NameFilter, { nullable: true, description: 'The title.' })
  title?: NameFilter;

  @Field(() => IntFilter, { nullable: true, description: 'The year it is from.' })
  year?: IntFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Who published it.' })
  publisher?: TextFilter;
}

/** The arguments of every list of sources. */
export const SourceListArguments = listArgumentsOf({
  order: SourceOrder,
  defaultOrder: SourceOrder.TITLE_ASC,
  filter: SourceFilter,
});
