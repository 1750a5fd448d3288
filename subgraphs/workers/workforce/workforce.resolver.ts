import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import type { WorkerGroupLoaders } from '../worker-group/worker-group.loaders.js';
import { WorkerGroup } from '../worker-group/worker-group.type.js';
import type { WorkforceLoaders } from './workforce.loaders.js';
import { Workforce } from './workforce.type.js';

type Context = SubgraphContext<WorkforceLoaders & WorkerGroupLoaders>;

/** What a statement about a workforce is about, and where it was read. */
@Resolver(() => Workforce)
export class WorkforceResolver {
  @FieldResolver(() => OrganizationStub, { nullable: true, description: 'The organisation it is about.' })
  organization(@Root() { organizationId }: Workforce & { organizationId: string }) {
    return { id: organizationId };
  }

  @FieldResolver(() => WorkerGroup, {
    nullable: true,
    description: 'The group it is about; null when it is about all workers of the organisation.',
  })
  workerGroup(@Root() { workerGroupId }: Workforce & { workerGroupId: string | null }, @Ctx() { loaders }: Context) {
    return workerGroupId === null ? null : loaders.workerGroupById(workerGroupId);
  }

  @FieldResolver(() => [SourceStub], {
    description: 'The sources it was read in; empty when it is known only from memory.',
  })
  sources(@Root() { id }: Workforce, @Ctx() { loaders }: Context) {
    return loaders.sourcesByWorkforceId(id);
  }
}
