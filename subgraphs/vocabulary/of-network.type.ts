import { Field, ObjectType } from 'type-graphql';
import { BoundToGraph } from './bound-to-graph.type.js';

/** A result about a network that says which network it is about. */
@ObjectType({ description: 'A result that says which network it is about.', simpleResolvers: true })
export abstract class OfNetwork extends BoundToGraph {
  @Field(() => String, {
    description:
      'The network it is about as JSON: the filter with its dates as first and last day, and every other parameter with its default.',
  })
  parameters!: string;
}
