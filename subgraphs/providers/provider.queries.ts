import { among } from '../shared/filter.js';
import { rowsById } from '../shared/keyed-query.js';
import type { List } from '../shared/list.js';
import { oneOf, type RowRules } from '../shared/query.js';
import { entityKeyById } from '../vocabulary/entity-key.queries.js';
import { organizationFacets, organizationFilters } from '../vocabulary/organization.filter.js';
import { organizationOrders } from '../vocabulary/organization.order.js';
import { identityColumns, identityRules } from '../vocabulary/organization.row.js';
import { ProviderKind } from './provider-kind.enum.js';
import type { Provider } from './provider.type.js';

const columns = { ...identityColumns, kind: 'n.kind' } as const;

const rules: RowRules<Provider> = { ...identityRules, kind: oneOf(ProviderKind) };

export const providerById = rowsById('providerById', 'Entity:Provider', columns, rules);

const providerList = {
  label: 'Provider',
  columns,
  rules,
  orders: organizationOrders,
  filters: { ...organizationFilters, kind: among('kind', { seek: true }) },
  facets: { ...organizationFacets, kinds: 'n.kind' },
} as const;

/** All providers. */
export const providers: List<Provider> = { name: 'providers', ...providerList };

/** The providers that deliver in a country. */
export const providersByCountryId: List<Provider> = {
  name: 'providersByCountryId',
  ...providerList,
  parent: {
    labels: 'Entity:Country',
    match: 'MATCH (p)<-[:DELIVERS_IN]-(n:Provider)',
    dense: { degree: '(p)<-[:DELIVERS_IN]-()', back: '(n)-[:DELIVERS_IN]->(p)' },
  },
};

export const countryKeyById = entityKeyById('countryKeyById', 'Country');
