import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { WorkerGroupStub } from '../../vocabulary/worker-group.stub.js';
import type { WalkCoverageLoaders } from './walk-coverage.loaders.js';
import { WalkCoverage } from './walk-coverage.type.js';

type Context = SubgraphContext<WalkCoverageLoaders>;

/** The walk from a buyer to workers. */
@Resolver(() => OrganizationStub)
export class OrganizationWalkCoverageResolver {
  @FieldResolver(() => WalkCoverage, {
    nullable: true,
    description:
      'How much is known of all the providers that it buys from. Left out are those to which only planned, inferred or disputed partnerships lead; `providers` lists them.',
  })
  providersCoverage(@Root() { id }: OrganizationStub, @Ctx() { loaders }: Context) {
    return loaders.coverageOfBuyer(id);
  }
}

/** The walk from a worker group back to buyers. */
@Resolver(() => WorkerGroupStub)
export class WorkerGroupWalkCoverageResolver {
  @FieldResolver(() => WalkCoverage, {
    nullable: true,
    description:
      'How much is known of all the providers that employ from it, and of who buys from them; the groups below it left out. Left out are also planned, inferred and disputed partnerships; `buyers` lists those who buy in them.',
  })
  walkCoverage(@Root() { id }: WorkerGroupStub, @Ctx() { loaders }: Context) {
    return loaders.coverageOfWorkerGroup(id);
  }
}
