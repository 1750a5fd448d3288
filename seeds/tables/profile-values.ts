import {
  count,
  countryCode,
  known,
  list,
  optional,
  partialDate,
  percentage,
  text,
  webAddress,
  year,
} from '../cells.js';
import type { Vocabulary } from './vocabulary.js';

/** Rules of the profile's cells, the same for a cell of organisations.csv and for a fact about that field. */
export const profileValues = ({ servicesOf, workerGroupsOf }: Vocabulary) => ({
  other_names: list(';', text),
  founded_year: optional(year),
  ended_year: optional(partialDate),
  hq_country: optional(countryCode),
  hq_city: optional(text),
  delivery_countries: list(';', countryCode),
  legal_form: optional(text),
  services: list(';', known(servicesOf, 'spelling of a service')),
  target_groups: list(';', known(workerGroupsOf, 'spelling of a worker group')),
  workers_total: optional(count),
  share_women_pct: optional(percentage),
  share_youth_pct: optional(percentage),
  share_disabled_pct: optional(percentage),
  share_disadvantaged_pct: optional(percentage),
  certifications: list(' | ', text),
  impact_sourcing_programme: list(' | ', text),
  website: optional(webAddress),
  status: optional(text),
  notes: optional(text),
});
