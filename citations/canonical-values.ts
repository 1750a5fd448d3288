import {
  astFromValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type ArgumentNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Arguments as they reach a resolver: variables replaced by their values, defaults of the schema written out, nulls that say no
 * more than absence left out, everything by name, and the values of an `in` as the set they are.
 */
export function canonicalArguments(
  given: readonly ArgumentNode[],
  defined: readonly GraphQLArgument[],
  variables: Variables,
): ArgumentNode[] {
  return [...defined]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, type, defaultValue }) => {
      const node = given.find((argument) => argument.name.value === name)?.value;
      const stated: unknown = node && valueFromAST(node, type, variables);
      const value = stated === undefined ? defaultValue : stated;
      if (value === undefined || value === null) return [];
      return [argument(name, valueNode(value, type))];
    });
}

const argument = (name: string, value: ConstValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

function valueNode(value: unknown, type: GraphQLInputType): ConstValueNode {
  if (isNonNullType(type)) return valueNode(value, type.ofType);
  if (isListType(type)) {
    const values = (Array.isArray(value) ? value : [value]).map((element) => valueNode(element, type.ofType));
    return { kind: Kind.LIST, values };
  }
  if (!isInputObjectType(type)) return astFromValue(value, type) as ConstValueNode;
  const fields = Object.values(type.getFields())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, type: fieldType }) => {
      const member = (value as Record<string, unknown>)[name];
      if (member === undefined || member === null) return [];
      const node = valueNode(name === 'in' ? asSet(member) : member, fieldType);
      return [{ kind: Kind.OBJECT_FIELD as const, name: { kind: Kind.NAME as const, value: name }, value: node }];
    });
  return { kind: Kind.OBJECT, fields };
}

const asSet = (value: unknown): unknown =>
  Array.isArray(value)
    ? [...new Set(value as readonly unknown[])].sort((a, b) => (String(a) < String(b) ? -1 : 1))
    : value;
