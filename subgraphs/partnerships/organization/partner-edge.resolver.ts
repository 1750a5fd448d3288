import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { SubgraphContext } from '../../shared/subgraph.js';
import type { PartnershipLoaders } from '../partnership/partnership.loaders.js';
import { Partnership } from '../partnership/partnership.type.js';
import { countryBuyersEdgeTypes } from '../country/country.connection.js';
import { partnerEdgeTypes } from './organization.connection.js';

/** The partnerships behind an edge, for each edge type that carries their ids. */
export const partnerEdgeResolvers: ClassType[] = [...partnerEdgeTypes, ...countryBuyersEdgeTypes].map((edgeType) => {
  @Resolver(() => edgeType)
  class PartnerEdgeResolver {
    @FieldResolver(() => [Partnership], {
      description: 'Those partnerships, at most 100 of them; partnershipCount says how many there are.',
    })
    partnerships(
      @Root() { partnershipIds }: { partnershipIds: readonly string[] },
      @Ctx() { loaders }: SubgraphContext<PartnershipLoaders>,
    ) {
      return Promise.all(partnershipIds.map((id) => loaders.partnershipById(id)));
    }
  }
  return PartnerEdgeResolver;
});
