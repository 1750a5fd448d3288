import type { FactRow } from '../tables/facts.js';
import type { OrganisationRow } from '../tables/organisations.js';
import type { Projection } from './projection.js';

/** The list fields of a profile: unions. */
export const listFields = [
  ...(['other_names', 'delivery_countries', 'services', 'target_groups'] as const),
  ...(['certifications', 'impact_sourcing_programme'] as const),
] as const;
type ListField = (typeof listFields)[number];

/** The fields of a profile that have one value. */
export const singleFields = [
  ...(['founded_year', 'hq_country', 'hq_city', 'legal_form', 'website', 'status', 'workers_total'] as const),
  ...(['share_women_pct', 'share_youth_pct', 'share_disabled_pct', 'share_disadvantaged_pct'] as const),
] as const;
type SingleField = (typeof singleFields)[number];

/** A single value with the fact it comes from; a cell of organisations.csv without a fact has none. */
export interface Sourced {
  readonly value: string | undefined;
  readonly fact: FactRow | undefined;
}

/** The projected value of a single-valued field: the winning fact's, else the cell's. */
export function single(row: OrganisationRow, projection: Projection, field: SingleField): Sourced {
  const fact = projection.winner(field);
  const cell = row[field];
  return { value: fact?.value ?? (cell === undefined ? undefined : String(cell)), fact };
}

/** The projected values of a list field: those of the cell and of every fact, in the cell's order. */
export function union(
  row: OrganisationRow,
  projection: Projection,
  field: ListField,
): Map<string, FactRow | undefined> {
  const facts = projection.union(field);
  const values = new Map<string, FactRow | undefined>();
  for (const value of [...row[field], ...facts.keys()]) values.set(value, facts.get(value));
  return values;
}

/** The remarks of the row; the most recent remark among the facts is part of them. */
export function notes(row: OrganisationRow, projection: Projection): string | undefined {
  const remark = projection.winner('notes')?.value;
  if (remark === undefined || row.notes?.includes(remark)) return row.notes;
  return row.notes === undefined ? remark : `${row.notes}; ${remark}`;
}
