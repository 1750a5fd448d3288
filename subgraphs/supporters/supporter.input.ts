import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../shared/connection.js';
import { enumFilterOf } from '../vocabulary/filter.input.js';
import { OrganizationFilter } from '../vocabulary/organization.input.js';
import { OrganizationOrder } from '../vocabulary/organization.order.js';
import { SupporterKind } from './supporter-kind.enum.js';

const SupporterKindFilter = enumFilterOf('SupporterKind', SupporterKind);

/** Conditions on supporters. */
@InputType({ description: 'Conditions on supporters; all of those named must hold.' })
export class SupporterFilter extends OrganizationFilter {
  @Field(() => SupporterKindFilter, { nullable: true, description: 'What it does for impact sourcing.' })
  kind?: object;
}

/** The arguments of every list of supporters. */
export const SupporterListArguments = listArgumentsOf({
  order: OrganizationOrder,
  defaultOrder: OrganizationOrder.NAME_ASC,
  filter: SupporterFilter,
});
