import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** The fields selected in a selection set, fragments included; of types named in `types` only, where given. */
export function fieldsOf(set: SelectionSetNode | undefined, info: Info, types?: ReadonlySet<string>): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection): FieldNode[] => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const condition = spread?.typeCondition?.name.value;
    const applies = condition === undefined || !types || types.has(condition);
    return applies ? fieldsOf(spread?.selectionSet, info, types) : [];
  });
}

/** The fields selected below some fields, whatever the type. */
export const fieldsBelow = (nodes: readonly FieldNode[], info: Info): FieldNode[] =>
  nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info));

function isIncluded(selection: SelectionNode, { variableValues }: Info): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
