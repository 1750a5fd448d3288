import { among, reaches, type FilterField } from '../shared/filter.js';
import { countryId } from './organization.filter.js';
import { intervalOf } from './partial-date.scalar.js';

/** The days of a partial date; of a text that is none, the text itself. */
export const interval = (date: string) => intervalOf(date) ?? { first: date, last: date };

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

/** What partnerships `n` can be filtered by wherever they are met: in a list of them, or as what ties two organisations. */
export const partnershipConditions = {
  kind: among('kind', { seek: true }),
  family: among('family', { seek: true }),
  status: among('status', { seek: true }),
  validOn,
  country: reaches('(n)-[:IN]->(other:Country)', countryId),
} as const;
