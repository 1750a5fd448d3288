import { BadUserInputError, RefusedArithmeticError } from './errors.js';

/** What groups can be filtered and ordered by. */
export interface Measures {
  readonly count: number;
  readonly distinct: number;
  readonly sum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

type Bounds = Readonly<Partial<Record<'gte' | 'lte', number | null>>> | null | undefined;

/** Bounds on measures, as a client gives them. */
export type Having = Readonly<Partial<Record<keyof Measures, Bounds>>>;

export interface Arrangement {
  readonly having?: Having | null | undefined;
  readonly orderBy: string;
  readonly limit: number;
}

/** The most groups that are answered. */
export const maxLimit = 1_000;

const within = (value: number | null, bounds: Bounds): boolean =>
  bounds == null ||
  (value !== null &&
    value >= (bounds.gte ?? Number.NEGATIVE_INFINITY) &&
    value <= (bounds.lte ?? Number.POSITIVE_INFINITY));

type Key = string | number | null;

const compareKeys = (a: readonly Key[], b: readonly Key[]): number => {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
};

/** The measure that a having or an order needs, where it is one that can be refused. */
export const arrangedBy = ({ having, orderBy }: Arrangement): (keyof Measures)[] => [
  ...(Object.keys(having ?? {}) as (keyof Measures)[]).filter((name) => having?.[name] != null),
  ...(orderBy.startsWith('KEY') ? [] : [orderBy.replace(/_(ASC|DESC)$/, '').toLowerCase() as keyof Measures]),
];

const hasUnit = (measure: keyof Measures): boolean => measure !== 'count' && measure !== 'distinct';

/** Refuses bounds and orders on a measure that is in several units. */
function insistOnOneUnit(groups: readonly { readonly units: readonly string[] }[], arrangement: Arrangement): void {
  const units = new Set(groups.flatMap((group) => group.units));
  if (units.size > 1 && arrangedBy(arrangement).some(hasUnit))
    throw new RefusedArithmeticError(
      'UNIT_MISMATCH',
      `The groups are in different units (${[...units].sort().join(', ')}): they have no common order. Filter by one unit.`,
    );
}

/** Groups within the bounds, in order, at most `limit`; ties and groups without the measure come by their keys, last. */
export function arrange<
  Group extends { readonly keys: readonly Key[]; readonly measures: Measures; readonly units: readonly string[] },
>(groups: readonly Group[], arrangement: Arrangement): Group[] {
  const { having, orderBy, limit } = arrangement;
  insistOnOneUnit(groups, arrangement);
  if (limit < 1 || limit > maxLimit) throw new BadUserInputError(`limit must be between 1 and ${maxLimit}.`);
  const kept = groups.filter(({ measures }) =>
    (Object.keys(having ?? {}) as (keyof Measures)[]).every((name) => within(measures[name], having?.[name])),
  );
  const [, by = 'KEY', direction] = /^(.+)_(ASC|DESC)$/.exec(orderBy) ?? [];
  const sign = direction === 'DESC' ? -1 : 1;
  const measure = by.toLowerCase() as keyof Measures;
  const compare = (a: Group, b: Group): number => {
    if (by === 'KEY') return sign * compareKeys(a.keys, b.keys);
    const [one, other] = [a.measures[measure], b.measures[measure]];
    if (one === other) return compareKeys(a.keys, b.keys);
    if (one === null) return 1;
    if (other === null) return -1;
    return sign * (one - other);
  };
  return [...kept].sort(compare).slice(0, limit);
}
