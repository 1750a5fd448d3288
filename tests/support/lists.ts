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
  readonly field: string;
  readonly orders: readonly string[];
  readonly hasFilter: boolean;
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
      field: field.name,
      orders: ordersOf(field),
      hasFilter: field.args.some(({ name }) => name === 'filter'),
    }));
}

/** Every list of the API, read off the schema so that none is forgotten; an interface's are those of its types. */
export const apiLists: readonly ApiList[] = Object.values(apiSchema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__') ? listsOf(type) : [],
);
