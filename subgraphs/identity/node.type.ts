import { Field, ID, InterfaceType } from 'type-graphql';

/** Any record of the graph that has an id. */
@InterfaceType({
  description: 'Any record of the graph that has an id.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;
}
