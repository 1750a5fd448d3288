import { Field, Int, ObjectType } from 'type-graphql';

/** A result that says which state of the graph it was read from. */
@ObjectType({ description: 'A result that says which state of the graph it was read from.', simpleResolvers: true })
export abstract class BoundToGraph {
  @Field(() => Int, { description: 'The revision of the graph that it was read from.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The release that it was read from; null on the live graph, which may change.',
  })
  release!: string | null;
}
