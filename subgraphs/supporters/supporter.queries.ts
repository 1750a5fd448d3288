import { among } from '../shared/filter.js';
import { rowsById } from '../shared/keyed-query.js';
import type { List } from '../shared/list.js';
import { oneOf, sorted, type RowRules } from '../shared/query.js';
import { entityKeyById } from '../vocabulary/entity-key.queries.js';
import { organizationFacets, organizationFilters } from '../vocabulary/organization.filter.js';
import { organizationOrders } from '../vocabulary/organization.order.js';
import { identityColumns, identityRules } from '../vocabulary/organization.row.js';
import { SupporterBasis } from './supporter-basis.enum.js';
import { SupporterKind } from './supporter-kind.enum.js';
import type { Supporter } from './supporter.type.js';

const columns = { ...identityColumns, kind: 'n.kind' } as const;

const rules: RowRules<Supporter> = { ...identityRules, kind: oneOf(SupporterKind) };

export const supporterById = rowsById('supporterById', 'Entity:Supporter', columns, rules);

const supporterList = {
  label: 'Supporter',
  columns,
  rules,
  orders: organizationOrders,
  filters: { ...organizationFilters, kind: among('kind', { seek: true }) },
  facets: { ...organizationFacets, kinds: 'n.kind' },
} as const;

/** All supporters. */
export const supporters: List<Supporter> = { name: 'supporters', ...supporterList };

/** Why a supporter is listed under a country. */
export interface CountrySupporterEdge {
  basis: SupporterBasis[];
}

/** The supporters located in a country, working there, or party of a partnership there. */
export const supportersByCountryId: List<Supporter, CountrySupporterEdge> = {
  name: 'supportersByCountryId',
  ...supporterList,
  parent: {
    labels: 'Entity:Country',
    match: [
      'CALL (p) {',
      "    MATCH (p)<-[:LOCATED_IN]-(n:Supporter) RETURN n, 'LOCATED' AS basis",
      "    UNION MATCH (p)<-[:DELIVERS_IN]-(n:Supporter) RETURN n, 'DELIVERS' AS basis",
      "    UNION MATCH (p)<-[:IN]-(:Partnership)<-[:PARTY]-(n:Supporter) RETURN n, 'PARTNERSHIP' AS basis",
      '  }',
    ].join('\n'),
  },
  edge: { columns: { basis: 'collect(DISTINCT basis)' }, rules: { basis: sorted(oneOf(SupporterBasis)) } },
};

export const countryKeyById = entityKeyById('countryKeyById', 'Country');
