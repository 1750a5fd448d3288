import { Field, InputType } from 'type-graphql';
import { listArgumentsOf } from '../shared/connection.js';
import { enumFilterOf } from '../vocabulary/filter.input.js';
import { OrganizationFilter } from '../vocabulary/organization.input.js';
import { OrganizationOrder } from '../vocabulary/organization.order.js';
import { ProviderKind } from './provider-kind.enum.js';

const ProviderKindFilter = enumFilterOf('ProviderKind', ProviderKind);

/** Conditions on providers. */
@InputType({ description: 'Conditions on providers; all of those named must hold.' })
export class ProviderFilter extends OrganizationFilter {
  @Field(() => ProviderKindFilter, { nullable: true, description: 'How it stands to impact sourcing.' })
  kind?: object;
}

/** The arguments of every list of providers. */
export const ProviderListArguments = listArgumentsOf({
  order: OrganizationOrder,
  defaultOrder: OrganizationOrder.NAME_ASC,
  filter: ProviderFilter,
});
