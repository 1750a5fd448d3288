import { listArgumentsOf } from '../../shared/connection.js';
import { OrganizationFilter } from '../../vocabulary/organization.input.js';
import { OrganizationOrder } from '../../vocabulary/organization.order.js';

/** The arguments of every list of organisations. */
export const OrganizationListArguments = listArgumentsOf({
  order: OrganizationOrder,
  defaultOrder: OrganizationOrder.NAME_ASC,
  filter: OrganizationFilter,
});
