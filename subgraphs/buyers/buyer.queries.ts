import { rowsById } from '../shared/keyed-query.js';
import type { List } from '../shared/list.js';
import { optional, text, type RowRules } from '../shared/query.js';
import { organizationFacets, organizationFilters } from '../vocabulary/organization.filter.js';
import { organizationOrders } from '../vocabulary/organization.order.js';
import { identityColumns, identityRules } from '../vocabulary/organization.row.js';
import type { Buyer } from './buyer.type.js';

const columns = { ...identityColumns, industry: 'n.industry' } as const;

const rules: RowRules<Buyer> = { ...identityRules, industry: optional(text) };

export const buyerById = rowsById('buyerById', 'Entity:Buyer', columns, rules);

/** All buyers. */
export const buyers: List<Buyer> = {
  name: 'buyers',
  label: 'Buyer',
  columns,
  rules,
  orders: organizationOrders,
  filters: organizationFilters,
  facets: organizationFacets,
};
