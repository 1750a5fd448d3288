import { decodeCursor } from './cursor.js';
import { BadUserInputError } from './errors.js';
import type { AnyList, PageRequest } from './list.js';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The arguments of every list, as a client gives them. */
export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly filter?: object | null;
  readonly orderBy: string;
}

/** The size of a list, when it is allowed; bad input otherwise. */
export function pageSize(name: string, size: number): number {
  if (size < 1 || size > maxPageSize) throw new BadUserInputError(`${name} must be between 1 and ${maxPageSize}.`);
  return size;
}

/** Checks the page arguments and turns them into a request; every contradiction is bad input. */
export function pageRequest(
  list: AnyList,
  { first, after, last, before, filter, orderBy }: ListArguments,
): PageRequest {
  const order = list.orders[orderBy];
  if (!order) throw new BadUserInputError(`There is no order ${orderBy}.`);
  if (first != null && last != null) throw new BadUserInputError('Give first or last, not both.');
  if (after != null && (last != null || before != null))
    throw new BadUserInputError('after goes with first, not with last or before.');
  if (before != null && first != null) throw new BadUserInputError('before goes with last, not with first.');
  const cursor = after ?? before;
  return {
    order: orderBy,
    filter,
    from: cursor == null ? null : decodeCursor(list.name, orderBy, order.type, cursor),
    backward: last != null || before != null,
    size: last != null ? pageSize('last', last) : pageSize('first', first ?? defaultPageSize),
  };
}
