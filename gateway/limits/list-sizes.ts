import {
  isUnionType,
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLCompositeType,
  type ObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
} from 'graphql';

/** What `@listSize` says of a list, or of the lists directly in an object: the arguments that bound them, or how long they are taken to be. */
export interface ListSize {
  readonly slicingArguments: readonly string[];
  readonly assumedSize: number | undefined;
}

/** By the coordinate of the field: `Neighbourhood.nodes`. */
export type ListSizes = ReadonlyMap<string, ListSize>;

/** The stated size of a field, be it under the name of its type or of an interface of that type. */
export function statedSize(
  sizes: ListSizes,
  type: GraphQLCompositeType,
  field: string,
  values: Readonly<Record<string, unknown>>,
): number | undefined {
  const interfaces = isUnionType(type) ? [] : type.getInterfaces();
  const size = [type, ...interfaces].map(({ name }) => sizes.get(`${name}.${field}`)).find(Boolean);
  const slices = (size?.slicingArguments ?? []).map((name) => values[name]);
  return slices.find((value): value is number => typeof value === 'number') ?? size?.assumedSize;
}

/** The sizes that a supergraph states; the schema of the API has no directives any more. */
export function listSizesIn(supergraphSdl: string): ListSizes {
  const sizes = new Map<string, ListSize>();
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!hasFields(type)) continue;
    for (const field of type.fields ?? []) {
      const directive = listSizeOf(field);
      if (directive) sizes.set(`${type.name.value}.${field.name.value}`, sizeIn(directive));
    }
  }
  return sizes;
}

const hasFields = (node: { readonly kind: Kind }): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const listSizeOf = ({ directives = [] }: FieldDefinitionNode): ConstDirectiveNode | undefined =>
  directives.find(({ name }) => name.value === 'listSize');

function sizeIn({ arguments: given = [] }: ConstDirectiveNode): ListSize {
  const values = Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  return {
    slicingArguments: (values['slicingArguments'] ?? []) as string[],
    assumedSize: values['assumedSize'] as number | undefined,
  };
}
