import {
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a selection is with its fragments expanded. */
export interface Measures {
  /** Fields on its own level. */
  readonly fields: number;
  readonly selections: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
}

const all = (value: number): Measures => ({
  ...{ fields: value, selections: value, depth: value },
  ...{ introspectionDepth: value, aliases: value, directives: value },
});
const nothing = all(0);
/** What a fragment that holds itself measures. */
const endless = all(Number.POSITIVE_INFINITY);

const together = (a: Measures, b: Measures): Measures => ({
  fields: a.fields + b.fields,
  selections: a.selections + b.selections,
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

type FieldNode = Extract<SelectionNode, { kind: Kind.FIELD }>;

function fieldMeasures({ name, alias, directives = [] }: FieldNode, inner: Measures): Measures {
  const introspects = name.value === '__schema' || name.value === '__type';
  return {
    fields: 1,
    selections: 1 + inner.selections,
    depth: introspects ? 0 : 1 + inner.depth,
    introspectionDepth: introspects ? 1 + inner.depth : inner.introspectionDepth,
    aliases: inner.aliases + (alias ? 1 : 0),
    directives: inner.directives + directives.length,
  };
}

/** Measures each fragment once, however often it is spread. */
class Meter {
  readonly #fragments = new Map<string, SelectionSetNode>();
  readonly #measured = new Map<string, Measures>();

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition.selectionSet);
    }
  }

  measure({ selections }: SelectionSetNode): Measures {
    return selections.map((selection) => this.#selection(selection)).reduce(together, nothing);
  }

  #selection(selection: SelectionNode): Measures {
    if (selection.kind === Kind.FIELD)
      return fieldMeasures(selection, selection.selectionSet ? this.measure(selection.selectionSet) : nothing);
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? this.measure(selection.selectionSet)
        : this.#fragment(selection.name.value);
    const own = selection.directives?.length ?? 0;
    return { ...inner, selections: 1 + inner.selections, directives: own + inner.directives };
  }

  #fragment(name: string): Measures {
    const known = this.#measured.get(name);
    if (known) return known;
    const selectionSet = this.#fragments.get(name);
    if (!selectionSet) return nothing;
    this.#measured.set(name, endless);
    const measures = this.measure(selectionSet);
    this.#measured.set(name, measures);
    return measures;
  }
}

const remembered = new WeakMap<OperationDefinitionNode, Measures>();

/** The size of an operation; a document that is kept is measured once. */
export function measuresOf(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  let measures = remembered.get(operation);
  if (!measures) {
    const { directives = [], variableDefinitions = [], selectionSet } = operation;
    const own = [directives, ...variableDefinitions.map((variable) => variable.directives ?? [])].flat().length;
    measures = together(new Meter(document).measure(selectionSet), { ...nothing, directives: own });
    remembered.set(operation, measures);
  }
  return measures;
}
