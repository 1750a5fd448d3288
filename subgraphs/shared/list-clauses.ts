import type { Predicate } from './filter.js';
import type { AnyList, Order, ParentMatch } from './list.js';

/** How the rows of a root list are found: in index order, below one value of a leading property, or by a text index. */
export interface Access {
  readonly seek?: string;
  readonly textIndex?: string;
}

/** All that a page's text depends on, besides its list. */
export interface Shape {
  readonly order: Order;
  readonly descending: boolean;
  readonly cursor: boolean;
  readonly predicates: readonly Predicate[];
}

/** The values of columns as a list: read it with `tuple`. */
export const tupleOf = (columns: Readonly<Record<string, string>>): string => `[${Object.values(columns).join(', ')}]`;

export function accessOf(list: AnyList, { order, predicates }: Shape): Access {
  if (list.parent) return {};
  const contains = predicates.find(({ field, operator }) => operator === 'contains' && list.filters[field]?.textIndex);
  if (contains) return { textIndex: list.filters[contains.field]?.textIndex as string };
  const seek = predicates.find(({ field, operator }) => operator === 'eq' && list.filters[field]?.seek);
  const property = seek && list.filters[seek.field]?.seek;
  // The index of an order by the property itself already leads with it.
  return property && property !== order.key ? { seek: property } : {};
}

export const sortKeys = (access: Access, { order, descending }: Shape): string =>
  [...(access.seek ? [access.seek] : []), order.key, 'id']
    .map((property) => `n.${property}${descending ? ' DESC' : ''}`)
    .join(', ');

export const indexHint = (list: AnyList, access: Access, order: Order): string =>
  access.textIndex
    ? `USING TEXT INDEX n:${list.label}(${access.textIndex})`
    : `USING INDEX n:${list.label}(${[...(access.seek ? [access.seek] : []), order.key, 'id'].join(', ')})`;

/** The keyset: one range on the leading key, which the index answers, and a residual that breaks ties by id. */
export function keyset({ order, descending, cursor }: Shape): string[] {
  const inclusive = descending ? '<=' : '>=';
  const strict = descending ? '<' : '>';
  const key = `n.${order.key}`;
  return cursor
    ? [`${key} ${inclusive} $key`, 'n.id IS NOT NULL', `(${key} ${strict} $key OR n.id ${strict} $id)`]
    : [`${key} IS NOT NULL`, 'n.id IS NOT NULL'];
}

export const where = (predicates: readonly string[]): string =>
  predicates.length > 0 ? `WHERE ${predicates.join(' AND ')}` : '';

export function matchFrom({ match, where: always = [] }: ParentMatch, predicates: readonly string[]): string {
  const scope = match.startsWith('MATCH') ? match : `${match} WITH *`;
  return `${scope} ${where([...always, ...predicates])}`.trimEnd();
}

export const texts = (predicates: readonly Predicate[]): string[] => predicates.map((predicate) => predicate.text);
