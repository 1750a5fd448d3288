import { countryCode, known, oneOf, optional, slug, text, year } from '../cells.js';
import { table, type RowOf } from '../table.js';
import type { Vocabulary } from './vocabulary.js';
import { valueCheck } from './facts.js';
import type { Context } from './context.js';

const recordKinds = ['organisation_fact', 'partnership', 'metric_observation'] as const;

/** How the free keys of unverified.csv are read; it is a file of its own because those rows carry no reported roles. */
export function unverifiedMapTable({ partnershipKinds, factFields, metrics, partyRoles }: Vocabulary) {
  const targets = {
    organisation_fact: new Set([...factFields.values()].map((row) => row.field)),
    partnership: partnershipKinds,
  };
  const role = optional(known(partyRoles, 'party role'));
  return table({
    file: 'vocabulary/unverified_map.csv',
    key: ['record_kind', 'key'],
    columns: {
      ...{ record_kind: oneOf(recordKinds), key: slug, maps_to: slug },
      ...{ subject_role: role, counterpart_role: role, note: optional(text) },
    },
    *check({ record_kind, maps_to, subject_role, counterpart_role }) {
      if (!{ ...targets, metric_observation: metrics }[record_kind].has(maps_to)) {
        yield ['maps_to', `"${maps_to}" is not known for a ${record_kind}`];
      }
      const roles = [subject_role, counterpart_role].filter((value) => value !== undefined).length;
      if (roles !== (record_kind === 'partnership' ? 2 : 0))
        yield ['subject_role', 'roles belong to partnerships, both of them'];
    },
  });
}

export type UnverifiedMapRow = RowOf<ReturnType<typeof unverifiedMapTable>>;

const moneyPattern = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/;
const rangePattern = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/;

/** The amount and currency in the unit column of a partnership. */
export function moneyOf(unit: string | undefined): { amount: string; currency: string } | undefined {
  const [, amount, currency] = moneyPattern.exec(unit ?? '') ?? [];
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

/** The figure of an observation: one value, or a range written low-high. */
export function figureOf(value: string): { value?: number; low?: number; high?: number } | undefined {
  const [, first, second] = rangePattern.exec(value) ?? [];
  if (first === undefined) return undefined;
  return second === undefined ? { value: Number(first) } : { low: Number(first), high: Number(second) };
}

export function unverifiedTable(context: Context, keys: ReadonlyMap<string, UnverifiedMapRow>) {
  const valueFaults = valueCheck(context);
  return table({
    file: 'unverified.csv',
    key: ['unverified_id'],
    columns: {
      ...{
        unverified_id: slug,
        record_kind: oneOf(recordKinds),
        subject_id: slug,
        subject_name: text,
        key: slug,
        value: text,
      },
      ...{ unit: optional(text), year: optional(year), counterpart_id: optional(slug), country: optional(countryCode) },
      ...{ confidence: oneOf(['low', 'medium', 'high']), flag: oneOf(['unverified']), note: optional(text) },
    },
    *check({ record_kind, key, value, unit, counterpart_id }) {
      const target = keys.get(unverifiedKey(record_kind, key));
      if (target === undefined) yield ['key', `"${key}" is not known for a ${record_kind}`];
      if (record_kind === 'partnership') {
        if (counterpart_id === undefined) yield ['counterpart_id', 'a partnership needs its other party'];
        if (unit !== undefined && moneyOf(unit) === undefined)
          yield ['unit', `"${unit}" is not an amount and a currency`];
      } else if (record_kind === 'metric_observation') {
        if (figureOf(value) === undefined) yield ['value', `"${value}" is not a number or a range`];
        if (unit === undefined) yield ['unit', 'a figure needs a unit'];
      } else if (target !== undefined) {
        yield* valueFaults(target.maps_to, value);
      }
    },
  });
}

export const unverifiedKey = (recordKind: string, key: string): string => `${recordKind} ${key}`;
export type UnverifiedRow = RowOf<ReturnType<typeof unverifiedTable>>;
