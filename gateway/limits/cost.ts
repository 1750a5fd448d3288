import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkArguments, pageSize, type ArgumentValues } from './arguments.js';
import { statedSize, type ListSizes } from './list-sizes.js';
import type { OperationLimits } from './values.js';

/** How long a list is taken to be of which nothing says it: no page, no `ids`, no `@listSize`. */
export const assumedListLength = 10;

/** What `__schema` and `__type` cost, whatever is selected of them. */
export const introspectionCost: Readonly<Record<string, number>> = { __schema: 4_000, __type: 1_000 };

export interface CostRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, as `getVariableValues` makes them. */
  readonly variables: ArgumentValues;
  readonly limits: OperationLimits;
  readonly listSizes: ListSizes;
}

/**
 * The objects that the answer to an operation can hold: an object is one and what is selected in it, a list as many times its object as it can be long.
 * Refuses pages and lists that are too large on the way. To be asked once the shape is known to be within its limits.
 */
export function costOf(request: CostRequest): number {
  const { operation, selectionSet } = request.operation;
  const root = request.schema.getRootType(operation);
  return root ? new Estimate(request).selectionSet(root, selectionSet) : 0;
}

class Estimate {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly request: CostRequest) {
    this.#fragments = new Map(
      request.document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  /** `page` is the size of the page that the parent is: the lists directly in it have it too. */
  selectionSet(parent: GraphQLCompositeType, { selections }: SelectionSetNode, page?: number): number {
    return selections.reduce((sum, selection) => sum + this.#selection(parent, selection, page), 0);
  }

  #selection(parent: GraphQLCompositeType, selection: SelectionNode, page: number | undefined): number {
    if (this.#isLeftOut(selection)) return 0;
    if (selection.kind === Kind.FIELD) return this.#field(parent, selection, page);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (!fragment) return 0;
    const type = fragment.typeCondition && this.request.schema.getType(fragment.typeCondition.name.value);
    return this.selectionSet(isCompositeType(type) ? type : parent, fragment.selectionSet, page);
  }

  #field(parent: GraphQLCompositeType, node: FieldNode, page: number | undefined): number {
    const flat = introspectionCost[node.name.value];
    if (flat !== undefined) return flat;
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    if (!field) return 0;
    const values = getArgumentValues(field, node, this.request.variables);
    checkArguments(values, this.request.limits);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return 0;
    const ownPage = pageSize(field, values) ?? statedSize(this.request.listSizes, parent, field.name, values);
    if (!isListType(getNullableType(field.type))) return 1 + this.selectionSet(type, node.selectionSet, ownPage);
    return listLength(values, ownPage ?? page) * (1 + this.selectionSet(type, node.selectionSet));
  }

  #isLeftOut(selection: SelectionNode): boolean {
    const { variables } = this.request;
    if (!selection.directives?.length) return false;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
    );
  }
}

function listLength({ ids }: ArgumentValues, page: number | undefined): number {
  return Array.isArray(ids) ? ids.length : (page ?? assumedListLength);
}
