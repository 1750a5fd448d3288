import { BadUserInputError } from './errors.js';

/** One key that rows can be grouped by: how it is reached from a row, and the expression of its value. */
export interface GroupKey {
  /** OPTIONAL MATCH clauses that bind what `value` reads. */
  readonly reach?: readonly string[];
  readonly value: string;
}

export type GroupKeys<Name extends string = string> = Readonly<Record<Name, GroupKey>>;

/** The most keys that one statement groups by. */
export const maxGroupKeys = 3;

/** The most groups that one statement may make. */
export const maxGroups = 10_000;

/** How many percentiles may be asked for at once. */
export const maxPercentiles = 5;

/** The clauses and the columns `key0`, `key1`, … that group by the named keys. */
export function groupParts<Name extends string>(keys: GroupKeys<Name>, names: readonly Name[]) {
  const chosen = names.map((name) => keys[name]);
  return {
    reach: [...new Set(chosen.flatMap(({ reach = [] }) => reach))],
    columns: chosen.map(({ value }, index) => `${value} AS key${index}`),
    keys: chosen.map((_, index) => `key${index}`),
  };
}

/** The columns of the measures of a numeric expression; a group without a value has none of them. */
export const measureColumns = (value: string, percentiles: number): string[] => [
  `CASE WHEN count(${value}) = 0 THEN null ELSE sum(${value}) END AS total`,
  `avg(${value}) AS mean`,
  `percentileCont(${value}, 0.5) AS median`,
  `[${Array.from({ length: percentiles }, (_, index) => `percentileCont(${value}, $percentiles[${index}])`).join(', ')}] AS percentiles`,
];

/** Every choice of keys up to `maxGroupKeys` of which each key alone, and each pair once, is checked. */
export function groupVariants<Name extends string>(keys: GroupKeys<Name>): Name[][] {
  const names = Object.keys(keys) as Name[];
  return [[], ...names.map((name) => [name]), ...names.slice(1).map((name, index) => [names[index] as Name, name])];
}

/** Checks the keys and percentiles a client names. */
export function checkGrouping(groupBy: readonly string[], percentiles: readonly number[]): void {
  if (groupBy.length > maxGroupKeys) throw new BadUserInputError(`groupBy takes at most ${maxGroupKeys} keys.`);
  if (new Set(groupBy).size < groupBy.length) throw new BadUserInputError('groupBy names a key twice.');
  if (percentiles.length > maxPercentiles)
    throw new BadUserInputError(`At most ${maxPercentiles} percentiles at once.`);
  if (percentiles.some((percent) => !(percent >= 0 && percent <= 100)))
    throw new BadUserInputError('A percentile is between 0 and 100.');
}
