import { flagged, range, reaches, type FilterField } from '../../shared/filter.js';
import { interval, partnershipConditions } from '../../vocabulary/partnership.filter.js';

const start: FilterField = {
  predicates: {
    gte: (parameter) => `n.earliestStart >= ${parameter}.first`,
    lte: (parameter) => `n.latestStart <= ${parameter}.last`,
    isNull: () => 'n.start IS NULL',
    isNotNull: () => 'n.start IS NOT NULL',
  },
  convert: interval,
};

/** What every list of partnerships can be filtered by. */
export const partnershipFilters = {
  ...partnershipConditions,
  start,
  reportedYear: range('reportedYear'),
  organization: reaches('(n)<-[:PARTY]-(other:Organization)'),
  verified: flagged('verified'),
} as const;
