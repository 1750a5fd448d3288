import { fold } from '../../subgraphs/shared/fold.js';
import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import type { FactRow } from '../tables/facts.js';
import type { FactFieldRow } from '../tables/vocabulary-lists.js';

export type Field = string;

/** First day of the interval a fact's date names; empty without a date, so that undated facts sort first. */
export const asOfKeyOf = (asOf: string | undefined): string => intervalOf(asOf ?? '')?.first ?? '';

/** The facts of one organisation, read as a profile. */
export interface Projection {
  /** The fact that fills a single-valued field. */
  winner(field: Field): FactRow | undefined;
  /** The values of a list field, first mention first, each with its most recent fact. */
  union(field: Field): ReadonlyMap<string, FactRow>;
  /** Whether the fact fills its field, alone or as part of a union. */
  isCurrent(fact: FactRow): boolean;
  /** Whether another fact gives its single-valued field another value. */
  isContradicted(fact: FactRow): boolean;
}

/** The most recent fact; undated ones lose to dated ones, and ties go to file order. */
export function mostRecent(facts: readonly FactRow[]): FactRow | undefined {
  return facts.reduce<FactRow | undefined>(
    (best, fact) => (best === undefined || asOfKeyOf(fact.as_of) > asOfKeyOf(best.as_of) ? fact : best),
    undefined,
  );
}

const separators: Readonly<Record<Field, string | undefined>> = {
  ...{ other_names: ';', delivery_countries: ';', services: ';', target_groups: ';' },
  ...{ certifications: ' | ', impact_sourcing_programme: ' | ' },
};

/**
 * Reads the facts of one organisation by the rules of `fact_fields`. Two refinements make the result equal to
 * organisations.csv: another page's `..._alt` value never wins, and of several remarks only the most recent one is kept.
 */
export function project(facts: readonly FactRow[], fields: ReadonlyMap<string, FactFieldRow>): Projection {
  const fieldOf = (fact: FactRow): FactFieldRow | undefined => fields.get(fact.field);
  const of = (field: Field): FactRow[] => facts.filter((fact) => fieldOf(fact)?.field === field);
  const winner = (field: Field) => mostRecent(of(field).filter((fact) => !fact.field.endsWith('_alt')));
  return {
    winner,
    union(field) {
      const values = new Map<string, FactRow[]>();
      for (const fact of of(field)) {
        for (const value of fact.value.split(separators[field] ?? '\n').map((part) => part.trim())) {
          values.set(value, [...(values.get(value) ?? []), fact]);
        }
      }
      return new Map([...values].map(([value, from]) => [value, mostRecent(from) as FactRow]));
    },
    isCurrent(fact) {
      const field = fieldOf(fact);
      if (field?.in_profile !== true) return false;
      return separators[field.field] !== undefined || winner(field.field) === fact;
    },
    isContradicted(fact) {
      const field = fieldOf(fact);
      if (field === undefined || field.multi_valued) return false;
      return of(field.field).some((other) => fold(other.value) !== fold(fact.value));
    },
  };
}

/** The facts of each organisation, in file order. */
export function factsByOrganisation(facts: readonly FactRow[]): ReadonlyMap<string, FactRow[]> {
  const byOrganisation = new Map<string, FactRow[]>();
  for (const fact of facts) byOrganisation.set(fact.org_id, [...(byOrganisation.get(fact.org_id) ?? []), fact]);
  return byOrganisation;
}
