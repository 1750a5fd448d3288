import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { BadUserInputError } from '../shared/errors.js';
import type { SubgraphContext } from '../shared/subgraph.js';
import type { NodeLoaders } from './node.loaders.js';
import { Node } from './node.type.js';

type Context = SubgraphContext<NodeLoaders>;

const maxIds = 100;

/** Any record by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The record of this id; null when there is none.' })
  node(@Arg('id', () => ID, { description: 'The id of the record.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.nodeById(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The records of these ids, in their order; null in the place of an id that there is none of.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The ids of the records, at most 100.' }) ids: string[],
    @Ctx() { loaders }: Context,
  ) {
    if (ids.length > maxIds) throw new BadUserInputError(`nodes takes at most ${maxIds} ids.`);
    return Promise.all(ids.map((id) => loaders.nodeById(id)));
  }
}
