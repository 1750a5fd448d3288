import { number, optional, record, text, type RowRules } from '../../shared/query.js';
import type { Country } from './country.type.js';
import type { GeoCoordinates } from './geo-coordinates.type.js';

/** A country with its point. */
export type CountryRow = Country & { location: GeoCoordinates | null };

/** The columns of a country that a statement calls `n`. */
export const countryColumnsOf = (n: string) =>
  ({
    id: `${n}.id`,
    code: `${n}.code`,
    name: `${n}.name`,
    region: `${n}.region`,
    subregion: `${n}.subregion`,
    location: `CASE WHEN ${n}.latitude IS NULL THEN null ELSE {latitude: ${n}.latitude, longitude: ${n}.longitude} END`,
  }) as const;

export const countryColumns = countryColumnsOf('n');

export const countryRules: RowRules<CountryRow> = {
  id: text,
  code: text,
  name: text,
  region: optional(text),
  subregion: optional(text),
  location: optional(record({ latitude: number, longitude: number })),
};
