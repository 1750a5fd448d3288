import { among, foldedPrefix } from '../../shared/filter.js';
import { fold } from '../../shared/fold.js';
import { rowsById } from '../../shared/keyed-query.js';
import type { List } from '../../shared/list.js';
import { number, optional, record, text, type RowRules } from '../../shared/query.js';
import { countryOrders } from './country.order.js';
import type { Country } from './country.type.js';

const columns = {
  id: 'n.id',
  code: 'n.code',
  name: 'n.name',
  region: 'n.region',
  subregion: 'n.subregion',
  location: 'CASE WHEN n.latitude IS NULL THEN null ELSE {latitude: n.latitude, longitude: n.longitude} END',
} as const;

const rules: RowRules<Country> = {
  id: text,
  code: text,
  name: text,
  region: optional(text),
  subregion: optional(text),
  location: optional(record({ latitude: number, longitude: number })),
};

export const countryById = rowsById('countryById', 'Entity:Country', columns, rules);

/** All countries that any record names. */
export const countries: List<Country> = {
  name: 'countries',
  label: 'Country',
  columns,
  rules,
  orders: countryOrders,
  filters: { name: foldedPrefix('sortName', fold), region: among('region') },
  facets: { regions: 'n.region' },
};
