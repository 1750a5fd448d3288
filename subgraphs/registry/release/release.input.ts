import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import { enumFilterOf, TextFilter } from '../../vocabulary/filter.input.js';
import { ChangeKind } from './change-kind.enum.js';
import { ReleaseChangeOrder, ReleaseOrder } from './release.order.js';

const ChangeKindFilter = enumFilterOf('ChangeKind', ChangeKind);

/** Conditions on changes. */
@InputType({ description: 'Conditions on changes; all of those named must hold.' })
export class ReleaseChangeFilter {
  @Field(() => TextFilter, { nullable: true, description: 'The kind of record, or the type of relationship.' })
  kind?: TextFilter;

  @Field(() => ChangeKindFilter, { nullable: true, description: 'What became of it.' })
  change?: object;
}

export const ReleaseListArguments = listArgumentsOf({ order: ReleaseOrder, defaultOrder: ReleaseOrder.NUMBER_DESC });

export const ReleaseChangeListArguments = listArgumentsOf({
  order: ReleaseChangeOrder,
  defaultOrder: ReleaseChangeOrder.RECORD_ASC,
  filter: ReleaseChangeFilter,
});
