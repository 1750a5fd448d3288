import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, createResolversMap, type ClassType, type NonEmptyArray } from 'type-graphql';
import { lookAhead } from './look-ahead.js';
import type { AnyQuery, ExecuteRead } from './query.js';

/** Resolves an entity from the key the gateway sends; always asynchronous, null when there is no such entity. */
export type ReferenceResolver<Loaders> = (
  reference: { readonly __typename: string; readonly id: string },
  context: SubgraphContext<Loaders>,
) => Promise<object | null>;

export interface SubgraphContext<Loaders> {
  readonly loaders: Loaders;
}

/** What is there once for all requests to a subgraph, by the key under which it was made: caches, threads. */
export type Memory = <Value>(key: symbol, create: () => Value) => Value;

/** What surrounds the loaders of one request. */
export interface Surroundings {
  readonly memory: Memory;
  /** Ends with the request. */
  readonly signal?: AbortSignal;
}

/** A subgraph as a value: importing it starts nothing. */
export interface SubgraphDefinition<Loaders = unknown> {
  readonly name: string;
  /** Entities and stubs: TypeGraphQL leaves out classes that nothing reaches. */
  readonly types: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
  readonly references: Readonly<Record<string, ReferenceResolver<Loaders>>>;
  readonly createLoaders: (executeRead: ExecuteRead, surroundings: Surroundings) => Loaders;
  /** Whether its answers are computed, not only read: a fetch may then take as long as a whole operation. */
  readonly computes?: boolean;
  /** Every text the subgraph can send, for the checks. */
  readonly queries: readonly AnyQuery[];
}

/** A definition whose loaders are of no interest, as the roster holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- references take the loaders: `unknown` would refuse every definition
export type AnySubgraphDefinition = SubgraphDefinition<any>;

export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly computes: boolean;
  /** A fresh context with loaders of its own: one for each request. */
  readonly createContext: (executeRead: ExecuteRead, signal?: AbortSignal) => object;
}

function createMemory(): Memory {
  const made = new Map<symbol, unknown>();
  return <Value>(key: symbol, create: () => Value): Value => {
    if (!made.has(key)) made.set(key, create());
    return made.get(key) as Value;
  };
}

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@interfaceObject", "@external", "@provides", "@listSize"])';

/** Builds the executable schema and the SDL of a subgraph. */
export function buildSubgraph<Loaders>(definition: SubgraphDefinition<Loaders>): Subgraph {
  const schema = keepingTypesApart(() =>
    buildSchemaSync({
      resolvers: definition.resolvers as unknown as NonEmptyArray<ClassType>,
      orphanedTypes: [...definition.types],
      validate: false,
      skipCheck: true,
    }),
  );
  const sdl = `${federationLink}\n\n${printSchemaWithDirectives(schema)}\n`;
  const resolvers: Record<string, Record<string, unknown>> = { ...createResolversMap(schema) } as never;
  for (const [type, resolve] of Object.entries(definition.references)) {
    const resolveReference = async (
      reference: { readonly __typename: string; readonly id: string },
      context: SubgraphContext<Loaders>,
      info: GraphQLResolveInfo,
    ) => {
      lookAhead(info, type, reference.id, context);
      return resolve(reference, context);
    };
    resolvers[type] = { ...resolvers[type], __resolveReference: resolveReference };
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (isObjectOrInterface(getNamedType(field.type)) && field.args.some(({ name }) => name === 'id')) {
      resolvers['Query'] = { ...resolvers['Query'], [field.name]: lookingAhead(field) };
    }
  }
  const memory = createMemory();
  return {
    name: definition.name,
    sdl,
    computes: definition.computes ?? false,
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]),
    createContext: (executeRead, signal) => ({
      loaders: definition.createLoaders(executeRead, signal ? { memory, signal } : { memory }),
    }),
  };
}

const isObjectOrInterface = (type: GraphQLNamedType): boolean => isObjectType(type) || isInterfaceType(type);

const lookingAhead =
  ({ type, resolve }: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown, { id: string }> =>
  (root, args, context, info): unknown => {
    lookAhead(info, getNamedType(type).name, args.id, context);
    return resolve?.(root, args, context, info);
  };

interface TypeMetadata {
  fields?: object[];
}

interface MetadataStorage {
  fields: object[];
  readonly objectTypes: readonly TypeMetadata[];
  readonly interfaceTypes: readonly TypeMetadata[];
}

/**
 * TypeGraphQL keeps one storage for the whole process and adds the fields of field resolvers to the class they extend, for good:
 * a stub that several subgraphs extend would show the fields of all. What a build adds is taken back after it.
 */
function keepingTypesApart<Result>(build: () => Result): Result {
  const storage = (globalThis as unknown as { TypeGraphQLMetadataStorage: MetadataStorage }).TypeGraphQLMetadataStorage;
  const declared = new Set(storage.fields);
  const result = build();
  storage.fields = storage.fields.filter((field) => declared.has(field));
  for (const type of [...storage.objectTypes, ...storage.interfaceTypes]) {
    type.fields = type.fields?.filter((field) => declared.has(field)) ?? [];
  }
  return result;
}
