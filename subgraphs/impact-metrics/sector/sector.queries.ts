import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { text, type RowRules } from '../../shared/query.js';
import { sectorOrders } from './sector.order.js';
import type { Sector } from './sector.type.js';

const columns = { id: 'n.id', name: 'n.name' } as const;
const rules: RowRules<Sector> = { id: text, name: text };

export const sectorById = rowsById('sectorById', 'Entity:Sector', columns, rules);

/** All sectors. */
export const sectors: List<Sector> = {
  name: 'sectors',
  label: 'Sector',
  columns,
  rules,
  orders: sectorOrders,
  filters: {},
};
