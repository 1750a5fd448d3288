import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { Source } from '../source/source.type.js';
import { SourceFactsConnection } from './fact.connection.js';
import { FactListArguments } from './fact.input.js';
import type { FactLoaders } from './fact.loaders.js';

/** The facts that cite a source. */
@Resolver(() => Source)
export class SourceFactsResolver {
  @FieldResolver(() => SourceFactsConnection, { description: 'The facts that cite it. A page sorts all of them.' })
  facts(
    @Root() { id }: Source,
    @Args(() => FactListArguments) args: ListArguments,
    @Ctx() { loaders }: SubgraphContext<FactLoaders>,
  ) {
    return loaders.factsBySourceId(id, args);
  }
}
