import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { NeighbourhoodArguments } from './neighbourhood.input.js';
import type { NeighbourhoodLoaders } from './neighbourhood.loaders.js';
import { Neighbourhood } from './neighbourhood.type.js';

/** Who is around an organisation. */
@Resolver(() => OrganizationStub)
export class OrganizationNeighbourhoodResolver {
  @Directive(
    '@listSize(slicingArguments: ["maxNodes"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => Neighbourhood, {
    description: 'Its ego network: the organisations within one to three steps, and every tie among them.',
  })
  neighbourhood(
    @Root() { id }: OrganizationStub,
    @Args(() => NeighbourhoodArguments) args: NeighbourhoodArguments,
    @Ctx() { loaders }: SubgraphContext<NeighbourhoodLoaders>,
  ) {
    return loaders.neighbourhoodByOrganizationId(id, args);
  }
}
