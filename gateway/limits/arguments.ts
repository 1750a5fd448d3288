import type { GraphQLField } from 'graphql';
import { amount, refusal } from './refusal.js';
import type { OperationLimits } from './values.js';

export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Rows of a page when neither `first` nor `last` is given. */
export const defaultPageSize = 20;

/** The rows that a field of pages was asked for; undefined when it has no pages. */
export function pageSize(field: GraphQLField<unknown, unknown>, values: ArgumentValues): number | undefined {
  if (!field.args.some(({ name }) => name === 'first' || name === 'last')) return undefined;
  const size = values['first'] ?? values['last'];
  return typeof size === 'number' ? size : defaultPageSize;
}

/** Refuses pages and lists of a size that no subgraph would take. */
export function checkArguments(values: ArgumentValues, limits: OperationLimits): void {
  for (const name of ['first', 'last']) checkPage(name, values[name], limits.pageSize);
  checkLists(values, limits.listLength);
}

function checkPage(name: string, size: unknown, limit: number): void {
  if (typeof size !== 'number') return;
  const message = `${name} must be between 1 and ${limit}.`;
  if (size < 1) throw refusal('BAD_USER_INPUT', message);
  if (size > limit) throw refusal('BAD_USER_INPUT', message, 'pageSize');
}

function checkLists(value: unknown, limit: number): void {
  if (typeof value !== 'object' || value === null) return;
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (Array.isArray(value) && value.length > limit)
    throw refusal(
      'BAD_USER_INPUT',
      `A list among the arguments has ${amount(value.length)} values; ${limit} are allowed.`,
      'listLength',
    );
  for (const part of parts) checkLists(part, limit);
}
