import { among, foldedPrefix } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { countryOrders } from './country.order.js';
import { countryColumns, countryRules, type CountryRow } from './country.row.js';

export const countryById = rowsById('countryById', 'Entity:Country', countryColumns, countryRules);

/** All countries that any record names. */
export const countries: List<CountryRow> = {
  name: 'countries',
  label: 'Country',
  columns: countryColumns,
  rules: countryRules,
  orders: countryOrders,
  filters: { name: foldedPrefix('sortName', fold), region: among('region') },
  facets: { regions: 'n.region' },
};
