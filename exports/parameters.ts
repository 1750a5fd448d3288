import { coerceInputValue, type GraphQLArgument, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Edition } from './edition.js';
import { badRequest } from './errors.js';
import type { ExportList } from './lists.js';
import type { ListRequest } from './pages.js';

/** What a request for an export says, checked. */
export interface ExportParameters extends ListRequest {
  /** The filter as the client gave it. */
  readonly givenFilter: object | null;
  /** The revision the client insists on. */
  readonly revision: number | null;
}

const known = ['filter', 'orderBy', 'revision'];

/** Reads `filter`, `orderBy` and `revision` as the list's own arguments are read; anything else is bad input. */
export function readParameters(
  search: URLSearchParams,
  field: string,
  { list }: ExportList,
  schema: GraphQLSchema,
): ExportParameters {
  const stranger = [...search.keys()].find((name) => !known.includes(name) || search.getAll(name).length > 1);
  if (stranger !== undefined)
    throw badRequest(`There is no parameter ${stranger}, or it is given twice. Known: ${known.join(', ')}.`);
  const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
  const given = jsonObject(search.get('filter'));
  return {
    givenFilter: given,
    filter:
      given &&
      filterOf(
        given,
        args.find(({ name }) => name === 'filter'),
      ),
    order: orderOf(
      search.get('orderBy'),
      Object.keys(list.orders),
      args.find(({ name }) => name === 'orderBy'),
    ),
    revision: revisionOf(search.get('revision')),
  };
}

function jsonObject(text: string | null): object | null {
  if (text === null || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Falls through: it is no JSON object either way.
  }
  throw badRequest('filter must be a JSON object, as the filter argument of the list.');
}

function filterOf(given: object, argument: GraphQLArgument | undefined): object | null {
  if (!argument) throw badRequest('This list has no filter.');
  const faults: string[] = [];
  const filter: unknown = coerceInputValue(given, argument.type, (path, _, { message }: GraphQLError) =>
    faults.push(`${['filter', ...path].join('.')}: ${message}`),
  );
  if (faults.length > 0) throw badRequest(faults.slice(0, 5).join(' '));
  return filter as object;
}

function orderOf(given: string | null, orders: readonly string[], argument: GraphQLArgument | undefined): string {
  if (given !== null) {
    if (!orders.includes(given)) throw badRequest(`There is no order ${given}. Known: ${orders.join(', ')}.`);
    return given;
  }
  const usual: unknown = argument?.defaultValue;
  return typeof usual === 'string' && orders.includes(usual) ? usual : (orders[0] as string);
}

function revisionOf(given: string | null): number | null {
  if (given === null) return null;
  if (!/^\d{1,15}$/.test(given)) throw badRequest('revision must be a whole number.');
  return Number(given);
}

/** The address of an export that names its revision, relative to `/exports/`. */
export function boundUrl(name: string, { givenFilter, order }: ExportParameters, { revision }: Edition): string {
  const search = new URLSearchParams({ orderBy: order, revision: String(revision) });
  if (givenFilter) search.set('filter', JSON.stringify(givenFilter));
  return `${name}?${search.toString()}`;
}
