import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { fieldsOf } from './selection.js';

type Start = (id: string, context: unknown) => void;

/** What one execution starts ahead, by the field and the type it is for: the same for every entity of a batch. */
const known = new WeakMap<object, Map<string, readonly Start[]>>();

/**
 * Starts the reads of an entity's selected edges while the entity itself is still being read: all need its id alone, so they can go side by side.
 * The loaders keep what was started; the edges' resolvers find it there. An entity that does not exist costs reads that find nothing.
 */
export function lookAhead(info: GraphQLResolveInfo, typeName: string, id: string, context: unknown): void {
  for (const start of startsOf(info, typeName)) start(id, context);
}

function startsOf(info: GraphQLResolveInfo, typeName: string): readonly Start[] {
  const byField = known.get(info.variableValues) ?? new Map<string, readonly Start[]>();
  known.set(info.variableValues, byField);
  const key = `${info.path.key} ${typeName}`;
  const starts = byField.get(key) ?? edgesOf(info, typeName).map((edge) => startOf(edge, typeName, info));
  byField.set(key, starts);
  return starts;
}

interface Edge {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

function edgesOf(info: GraphQLResolveInfo, typeName: string): Edge[] {
  const type = concreteType(info, typeName);
  if (!type) return [];
  const names = new Set([typeName, type.name, ...type.getInterfaces().map(({ name }) => name)]);
  return info.fieldNodes
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, info, names))
    .flatMap((node) => {
      const field = type.getFields()[node.name.value];
      return field?.resolve && isEdge(field) ? [{ field, node }] : [];
    });
}

/** An interface's edges are resolved alike by each of its types. */
function concreteType({ schema }: GraphQLResolveInfo, typeName: string): GraphQLObjectType | undefined {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return type;
  return isAbstractType(type) ? schema.getPossibleTypes(type)[0] : undefined;
}

const isEdge = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection') ||
  (isListType(getNullableType(type)) && isObjectType(getNamedType(type)));

function startOf({ field, node }: Edge, typeName: string, info: GraphQLResolveInfo): Start {
  const parts = new Map<string, FieldNode[]>();
  for (const part of fieldsOf(node.selectionSet, info, new Set([getNamedType(field.type).name]))) {
    parts.set(part.name.value, [...(parts.get(part.name.value) ?? []), part]);
  }
  return (id, context) => {
    // Whatever goes wrong here goes wrong again, and is reported, where the edge itself is resolved.
    void (async () => {
      const args = getArgumentValues(field, node, info.variableValues);
      const answer: unknown = await field.resolve?.({ __typename: typeName, id }, args, context, info);
      await Promise.all([...parts].map(([part, fieldNodes]) => lazyPart(answer, part, { ...info, fieldNodes })));
    })().catch(() => {});
  };
}

/** A page reads its parts when they are asked for. */
function lazyPart(answer: unknown, part: string, info: GraphQLResolveInfo): unknown {
  const read = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[part] : undefined;
  return typeof read === 'function' ? (read as PagePart).call(answer, {}, undefined, info) : undefined;
}

type PagePart = (args: object, context: unknown, info: GraphQLResolveInfo) => unknown;
