import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { ExportList } from './export-list.js';
import type { ExportRow } from './pages.js';

/** The data types of CSVW that columns have. */
export type DataType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of an export: where its value lies in a row, and what it says. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly type: DataType;
  /** Several values in one cell. */
  readonly isList: boolean;
  readonly description: string;
}

/** Values of a row that are maps: each of their members is a column, `countryId` for the id of `country`. */
const members: Readonly<Record<string, readonly string[]>> = {
  country: ['id'],
  organization: ['id'],
  metric: ['id'],
  measuredIn: ['id'],
  broader: ['id'],
  buyer: ['id'],
  provider: ['id'],
  subject: ['id', 'kind'],
  evidence: ['kind', 'level'],
  value: ['amount', 'currency'],
  location: ['latitude', 'longitude'],
};

const extra: Readonly<Record<string, string>> = {
  type: 'The type of the organisation: Provider, Buyer or Supporter.',
  subjectId: 'The id of the organisation, country, sector or partnership that it is about.',
  subjectKind: 'The kind of record that it is about.',
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The columns of a list in their fixed order, described by the schema of the API. */
export function columnsOf(
  field: string,
  { list, related = {}, edgeFields = [] }: ExportList,
  api: GraphQLSchema,
): Column[] {
  const [node, edge] = typesOf(api, field);
  const own = Object.keys(list.columns).flatMap((key) => columnsOfField(key, node));
  const beside = Object.entries(related).map(([name, { description }]) => {
    return { name, path: [name], type: 'string' as const, isList: true, description };
  });
  return [...own, ...beside, ...edgeFields.flatMap((key) => columnsOfField(key, edge))];
}

function columnsOfField(key: string, node: GraphQLNamedType): Column[] {
  if (key === '__typename') return [column('type', ['__typename'], undefined, extra['type'])];
  const field = fieldOf(node, key);
  const inner = field && getNamedType(field.type);
  const isMap = key in members && !(inner && !isObjectType(inner) && !isInterfaceType(inner));
  if (!isMap) return [column(key, [key], field?.type, field?.description)];
  return (members[key] ?? []).map((member) => {
    const memberField = inner && fieldOf(inner, member);
    const name = `${key}${capitalised(member)}`;
    return column(
      name,
      [key, member],
      memberField?.type,
      extra[name] ?? describedBy(member, field?.description, memberField?.description),
    );
  });
}

const describedBy = (member: string, outer: string | null | undefined, inner: string | null | undefined): string =>
  member === 'id' ? `The id. ${outer ?? ''}`.trim() : [outer, inner].filter(Boolean).join(' ');

function column(
  name: string,
  path: readonly string[],
  type: GraphQLOutputType | undefined,
  description: string | null | undefined,
): Column {
  return { name, path, type: dataTypeOf(type), isList: isList(type), description: description ?? 'not stated' };
}

const dataTypes: Readonly<Record<string, DataType>> = {
  Int: 'integer',
  NonNegativeInt: 'integer',
  Float: 'number',
  Percentage: 'number',
  Boolean: 'boolean',
};

const dataTypeOf = (type: GraphQLOutputType | undefined): DataType =>
  (type && dataTypes[getNamedType(type).name]) ?? 'string';

const isList = (type: GraphQLOutputType | undefined): boolean =>
  type !== undefined && (isListType(type) || (isNonNullType(type) && isListType(type.ofType)));

const fieldOf = (type: GraphQLNamedType, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** The types of the rows and of the edges of a root list. */
function typesOf(api: GraphQLSchema, field: string): [node: GraphQLNamedType, edge: GraphQLNamedType] {
  const follow = (type: GraphQLNamedType | undefined, name: string): GraphQLNamedType => {
    const next = type && fieldOf(type, name);
    if (!next) throw new Error(`The schema of the API has no ${field}.${name}.`);
    return getNamedType(next.type);
  };
  const edge = follow(follow(api.getQueryType() ?? undefined, field), 'edges');
  return [follow(edge, 'node'), edge];
}

/** The value of a column in a row; null where there is none. */
export function valueOf({ path, name }: Column, row: ExportRow): string | number | boolean | readonly string[] | null {
  const found = path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step] ?? null, row);
  const value = found instanceof Date ? found.toISOString() : found;
  const isPlain = value === null || typeof value !== 'object' || Array.isArray(value);
  if (!isPlain) throw new Error(`The column ${name} holds a map.`);
  return value as string | number | boolean | readonly string[] | null;
}
