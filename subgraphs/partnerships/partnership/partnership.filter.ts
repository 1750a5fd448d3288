import { among, flagged, range, reaches, type FilterField } from '../../shared/filter.js';
import { intervalOf } from '../../vocabulary/partial-date.scalar.js';
import { countryId } from '../../vocabulary/organization.filter.js';

const interval = (date: string) => intervalOf(date) ?? { first: date, last: date };

const start: FilterField = {
  predicates: {
    gte: (parameter) => `n.earliestStart >= ${parameter}.first`,
    lte: (parameter) => `n.latestStart <= ${parameter}.last`,
    isNull: () => 'n.start IS NULL',
    isNotNull: () => 'n.start IS NOT NULL',
  },
  convert: interval,
};

/** May: some time in the date is possible. Must: some time in the date is certain, by stated dates or the year of the report. */
const validOn: FilterField = {
  predicates: {
    may: (parameter) =>
      `coalesce(n.earliestStart, '') <= ${parameter}.last AND coalesce(n.latestEnd, '9999') >= ${parameter}.first`,
    must: (parameter) =>
      `((n.latestStart <= ${parameter}.last AND (n.earliestEnd >= ${parameter}.first OR n.earliestStart >= ${parameter}.first)) OR ` +
      `(toString(n.reportedYear) + '-01-01' >= ${parameter}.first AND toString(n.reportedYear) + '-12-31' <= ${parameter}.last))`,
  },
  convert: interval,
};

/** What every list of partnerships can be filtered by. */
export const partnershipFilters = {
  kind: among('kind', { seek: true }),
  family: among('family', { seek: true }),
  status: among('status', { seek: true }),
  start,
  reportedYear: range('reportedYear'),
  validOn,
  country: reaches('(n)-[:IN]->(other:Country)', countryId),
  organization: reaches('(n)<-[:PARTY]-(other:Organization)'),
  verified: flagged('verified'),
} as const;
