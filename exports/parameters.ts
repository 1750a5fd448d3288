import {
  coerceInputValue,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Edition } from './edition.js';
import { badRequest } from './errors.js';
import type { ExportList } from './export-list.js';
import type { ListRequest } from './pages.js';

/** What a request for an export says, checked. */
export interface ExportParameters extends ListRequest {
  /** What was asked for, defaults filled in: for people, and as the parameters of an address. */
  readonly query: object;
  readonly address: Readonly<Record<string, string>>;
  /** The revision the client insists on. */
  readonly revision: number | null;
}

type Asked = Omit<ExportParameters, 'revision'>;

/** Reads the parameters as the list's own arguments are read, and `revision`; anything else is bad input. */
export function readParameters(
  search: URLSearchParams,
  field: string,
  list: ExportList,
  schema: GraphQLSchema,
): ExportParameters {
  const known = [...(list.parameters ?? ['filter', 'orderBy']), 'revision'];
  const stranger = [...search.keys()].find((name) => !known.includes(name) || search.getAll(name).length > 1);
  if (stranger !== undefined)
    throw badRequest(`There is no parameter ${stranger}, or it is given twice. Known: ${known.join(', ')}.`);
  const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
  const named = (name: string) => args.find((argument) => argument.name === name);
  const asked = list.parameters
    ? ownArguments(search, field, list.parameters.map(named))
    : filterAndOrder(search, field, list, named);
  return { ...asked, revision: revisionOf(search.get('revision')) };
}

function filterAndOrder(
  search: URLSearchParams,
  field: string,
  { list }: ExportList,
  named: (name: string) => GraphQLArgument | undefined,
): Asked {
  const given = jsonObject(search.get('filter'));
  const argument = named('filter');
  if (given && !argument) throw badRequest('This list has no filter.');
  const order = orderOf(search.get('orderBy'), Object.keys(list.orders), named('orderBy'));
  return {
    filter: given && argument ? (coerced(given, argument) as object) : null,
    order,
    query: { list: field, filter: given, orderBy: order },
    address: { orderBy: order, ...(given && { filter: JSON.stringify(given) }) },
  };
}

/** The arguments of the field itself, each a parameter; the values of a list are separated by commas. */
function ownArguments(search: URLSearchParams, field: string, args: readonly (GraphQLArgument | undefined)[]): Asked {
  const values: Record<string, unknown> = {};
  const address: Record<string, string> = {};
  for (const argument of args) {
    if (!argument) throw new Error(`The field ${field} lacks an argument that its export takes.`);
    const { name, type } = argument;
    const text = search.get(name);
    if (text === null && isNonNullType(type)) throw badRequest(`The parameter ${name} is needed.`);
    values[name] = text === null ? null : coerced(isListType(type) ? text.split(',') : text, argument);
    if (text !== null) address[name] = text;
  }
  return { filter: values, order: 'SCORE', query: { list: field, ...values }, address };
}

function coerced(given: unknown, { name, type }: GraphQLArgument): unknown {
  const faults: string[] = [];
  const value: unknown = coerceInputValue(given, type, (path, _, { message }: GraphQLError) =>
    faults.push(`${[name, ...path].join('.')}: ${message}`),
  );
  if (faults.length > 0) throw badRequest(faults.slice(0, 5).join(' '));
  return value;
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
export const boundUrl = (name: string, { address }: ExportParameters, { revision }: Edition): string =>
  `${name}?${new URLSearchParams({ ...address, revision: String(revision) }).toString()}`;
