import { ArgsType, Field } from 'type-graphql';
import { listArgumentsOf } from '../../shared/connection.js';
import type { ListArguments } from '../../shared/page-request.js';
import { OrganizationFilter } from '../../vocabulary/organization.input.js';
import { OrganizationOrder } from '../../vocabulary/organization.order.js';

const OrganizationListArguments = listArgumentsOf({
  order: OrganizationOrder,
  defaultOrder: OrganizationOrder.NAME_ASC,
  filter: OrganizationFilter,
});

/** The arguments of the lists of organisations that a worker group leads to. */
@ArgsType()
export class WorkerGroupOrganizationsArguments extends OrganizationListArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the groups below this one count as well, down to four steps.',
  })
  includeNarrower!: boolean;
}
export interface WorkerGroupOrganizationsArguments extends ListArguments {}
