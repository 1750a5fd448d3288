import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArguments } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import type { SourceLoaders } from '../source/source.loaders.js';
import { Source } from '../source/source.type.js';
import { FactConnection } from './fact.connection.js';
import { FactListArguments } from './fact.input.js';
import type { FactLoaders } from './fact.loaders.js';
import type { FactRow } from './fact.row.js';
import { Fact } from './fact.type.js';

type Context = SubgraphContext<FactLoaders & SourceLoaders>;

/** Facts with whom they are about and where they are written. */
@Resolver(() => Fact)
export class FactResolver {
  @Query(() => FactConnection, { description: 'All facts.' })
  facts(@Args(() => FactListArguments) args: ListArguments, @Ctx() { loaders }: Context) {
    return loaders.facts(args);
  }

  @FieldResolver(() => OrganizationStub, { description: 'The organisation it is about.' })
  organization(@Root() { organization }: FactRow) {
    return organization;
  }

  @FieldResolver(() => [Source], { description: 'The sources that report it; empty when it has none.' })
  sources(@Root() { id }: FactRow, @Ctx() { loaders }: Context) {
    return loaders.sourcesByFactId(id);
  }
}
