import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { projectRoot } from '../../launch/project-root.js';

/** One list of the API: a connection field of the query type or of an entity. */
export interface ApiList {
  readonly owner: string;
  /** Every type that has this very list, `owner` among them. */
  readonly owners: readonly string[];
  readonly field: string;
  /** The name of its connection type. */
  readonly connection: string;
  readonly orders: readonly string[];
  /** The name of its filter input. */
  readonly filter: string | undefined;
}

export const apiSchema = buildSchema(readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8'));

const isConnection = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name.endsWith('Connection');

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

function listsOf(type: GraphQLObjectType): ApiList[] {
  return Object.values(type.getFields())
    .filter(isConnection)
    .map((field) => ({
      owner: type.name,
      owners: [type.name],
      field: field.name,
      connection: getNamedType(field.type).name,
      orders: ordersOf(field),
      filter: field.args.filter(({ name }) => name === 'filter').map(({ type }) => getNamedType(type).name)[0],
    }));
}

/** Every list of the API, read off the schema so that none is forgotten; one that several types have is taken once. */
const all: readonly ApiList[] = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__') ? listsOf(type) : [],
);

export const apiLists: readonly ApiList[] = [...new Set(all.map(({ connection }) => connection))].map((connection) => {
  const same = all.filter((list) => list.connection === connection);
  return { ...(same[0] as ApiList), owners: same.map(({ owner }) => owner) };
});
