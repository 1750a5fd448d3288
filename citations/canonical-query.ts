import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  validate,
  valueFromAST,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { canonicalArguments } from './canonical-values.js';

/** An operation as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** What an operation may be before its fragments are written out, which a short document can make endless. */
export interface CanonicalLimits {
  readonly maxTokens?: number;
  /** Throws for an operation that is too large. */
  readonly checkSize?: (document: DocumentNode, operation: OperationDefinitionNode) => void;
}

/**
 * The one text of all operations that ask the same: without name, variables and fragments, with the defaults of the schema,
 * arguments and filters by name, selections by their key in the answer, printed as graphql prints. Throws GraphQLError.
 */
export function canonicalQuery(
  schema: GraphQLSchema,
  { query, variables, operationName }: Operation,
  { maxTokens, checkSize }: CanonicalLimits = {},
): string {
  const document = parse(query, maxTokens === undefined ? {} : { maxTokens });
  const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
  if (fault) throw fault;
  const operation = operationOf(document, operationName ?? null);
  checkSize?.(document, operation);
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 1 });
  if (errors) throw errors[0] as GraphQLError;
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const scope = { schema, variables: coerced, fragments };
  const root = schema.getQueryType() as GraphQLNamedType;
  const selectionSet = canonicalSet(scope, root, [operation.selectionSet]);
  return print({ kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet });
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const chosen = name === null ? operations : operations.filter((operation) => operation.name?.value === name);
  const [operation] = chosen;
  if (!operation || chosen.length > 1) throw new GraphQLError('Name one operation of the document as operationName.');
  if (operation.operation !== OperationTypeNode.QUERY) throw new GraphQLError('Only a query can be cited.');
  return operation;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What a selection set holds once it is sorted out: fields by their key in the answer, and parts for other types. */
interface Parts {
  readonly fields: Map<string, FieldNode[]>;
  readonly byType: Map<string, SelectionSetNode[]>;
}

function canonicalSet(scope: Scope, type: GraphQLNamedType, sets: readonly SelectionSetNode[]): SelectionSetNode {
  const parts: Parts = { fields: new Map(), byType: new Map() };
  for (const set of sets) for (const selection of set.selections) sortIn(scope, type, selection, parts);
  const byName = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = byName(parts.fields).map(([, nodes]) => canonicalField(scope, type, nodes));
  const typed = byName(parts.byType).flatMap(([name, inner]): SelectionNode[] => {
    const typeCondition = { kind: Kind.NAMED_TYPE as const, name: { kind: Kind.NAME as const, value: name } };
    const selectionSet = canonicalSet(scope, scope.schema.getType(name) as GraphQLNamedType, inner);
    return selectionSet.selections.length === 0 ? [] : [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
  });
  return { kind: Kind.SELECTION_SET, selections: [...fields, ...typed] };
}

function sortIn(scope: Scope, type: GraphQLNamedType, selection: SelectionNode, parts: Parts): void {
  if (!isIncluded(selection.directives ?? [], scope)) return;
  if (selection.kind === Kind.FIELD) {
    const key = selection.alias?.value ?? selection.name.value;
    parts.fields.set(key, [...(parts.fields.get(key) ?? []), selection]);
    return;
  }
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
  if (!fragment) return;
  const name = fragment.typeCondition?.name.value ?? type.name;
  if (name === type.name) for (const inner of fragment.selectionSet.selections) sortIn(scope, type, inner, parts);
  else parts.byType.set(name, [...(parts.byType.get(name) ?? []), fragment.selectionSet]);
}

function isIncluded(directives: readonly DirectiveNode[], { schema, variables }: Scope): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const type = schema.getDirective(name.value)?.args.find((argument) => argument.name === 'if')?.type;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    if (!type || !value) return true;
    return valueFromAST(value, type, variables) === (name.value === 'include');
  });
}

/** Fields of one key ask for one field with one set of arguments, as validation has seen to. */
function canonicalField(scope: Scope, parent: GraphQLNamedType, nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes as [FieldNode];
  const name = first.name.value;
  const field = fieldOf(scope.schema, parent, name);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    kind: Kind.FIELD,
    ...(first.alias && first.alias.value !== name && { alias: first.alias }),
    name: first.name,
    arguments: canonicalArguments(first.arguments ?? [], field?.args ?? [], scope.variables),
    ...(sets.length > 0 && field && { selectionSet: canonicalSet(scope, getNamedType(field.type), sets) }),
  };
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLNamedType, name: string) {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);
  if (meta) return meta;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
