import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isListType,
  isObjectType,
  getNullableType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';

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
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, names, info))
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

function fieldsOf(
  set: SelectionSetNode | undefined,
  names: ReadonlySet<string>,
  info: GraphQLResolveInfo,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection): FieldNode[] => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const condition = spread?.typeCondition?.name.value;
    return condition === undefined || names.has(condition) ? fieldsOf(spread?.selectionSet, names, info) : [];
  });
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function startOf({ field, node }: Edge, typeName: string, info: GraphQLResolveInfo): Start {
  const parts = new Set(
    fieldsOf(node.selectionSet, new Set([getNamedType(field.type).name]), info).map((part) => part.name.value),
  );
  return (id, context) => {
    // Whatever goes wrong here goes wrong again, and is reported, where the edge itself is resolved.
    void (async () => {
      const args = getArgumentValues(field, node, info.variableValues);
      const answer: unknown = await field.resolve?.({ __typename: typeName, id }, args, context, info);
      await Promise.all([...parts].map((part) => lazyPart(answer, part)));
    })().catch(() => {});
  };
}

/** A page reads its parts when they are asked for. */
function lazyPart(answer: unknown, part: string): unknown {
  const read = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[part] : undefined;
  return typeof read === 'function' ? (read as () => unknown).call(answer) : undefined;
}
