import { aggregateArgumentsOf } from '../../vocabulary/aggregate.input.js';
import { OrganizationFilter } from '../../vocabulary/organization.input.js';
import { PartnershipFilter } from '../partnership/partnership.input.js';
import { OrganizationGroupKey } from './organization-group-key.enum.js';
import { PartnershipGroupKey } from './partnership-group-key.enum.js';

/** The arguments of an aggregate of organisations. */
export const OrganizationAggregateArguments = aggregateArgumentsOf({
  keys: OrganizationGroupKey,
  filter: OrganizationFilter,
});

/** The arguments of an aggregate of partnerships. */
export const PartnershipAggregateArguments = aggregateArgumentsOf({
  keys: PartnershipGroupKey,
  filter: PartnershipFilter,
});
