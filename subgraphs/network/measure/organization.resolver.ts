import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { OrganizationStub } from '../../vocabulary/organization.stub.js';
import { specOf } from '../network/network-spec.js';
import { OrganizationMeasuresArguments } from './measure.input.js';
import type { MeasureLoaders } from './measure.loaders.js';
import { OrganizationMeasure } from './measure.type.js';

/** Where an organisation stands in a network. */
@Resolver(() => OrganizationStub)
export class OrganizationMeasuresResolver {
  @FieldResolver(() => [OrganizationMeasure], {
    description: 'Its values and places by some measures in a network, in the order they were asked for.',
  })
  networkMeasures(
    @Root() { id }: OrganizationStub,
    @Args(() => OrganizationMeasuresArguments) { measures, ...network }: OrganizationMeasuresArguments,
    @Ctx() { loaders }: SubgraphContext<MeasureLoaders>,
  ) {
    return loaders.networkMeasuresByOrganizationId(id, specOf(network), { measures });
  }
}
