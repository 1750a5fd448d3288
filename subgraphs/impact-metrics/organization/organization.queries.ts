import { rowsById } from '../../shared/keyed-query.js';
import { tupleOf } from '../../shared/list-clauses.js';
import { optional, tuple, type RowRules } from '../../shared/query.js';
import type { OrganizationIdentity } from '../../vocabulary/organization.identity.js';
import { identityColumns, identityRules } from '../../vocabulary/organization.row.js';
import { countryColumns, countryColumnsOf, countryRules, type CountryRow } from '../country/country.row.js';

/** The identity of an organisation with the country of its headquarters, whole. */
export type OrganizationRow = Omit<OrganizationIdentity, 'country'> & { country: CountryRow | null };

const rules: RowRules<OrganizationRow> = {
  ...identityRules,
  country: optional(tuple(Object.keys(countryColumns), countryRules)),
};

export const organizationById = rowsById<OrganizationRow>(
  'organizationById',
  'Entity:Organization',
  {
    ...identityColumns,
    country: `head([(n)-[:LOCATED_IN]->(country:Country) | ${tupleOf(countryColumnsOf('country'))}])`,
  },
  rules,
);
