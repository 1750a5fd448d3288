import 'reflect-metadata';
import type { ExecuteRead } from '../shared/query.js';
import { listVariants } from '../shared/list-variants.js';
import type { SubgraphDefinition, Surroundings } from '../shared/subgraph.js';
import { contributedOrganizationLoaders } from '../vocabulary/contributed-organization.loaders.js';
import { organizationById } from '../vocabulary/contributed-organization.queries.js';
import { ContributedOrganizationResolver } from '../vocabulary/contributed-organization.resolver.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { OrganizationStub } from '../vocabulary/organization.stub.js';
import { PartnershipStub } from '../vocabulary/partnership.stub.js';
import { analysisLoaders } from './analysis/analysis.loaders.js';
import { organizationRecords, partnershipRecords } from './analysis/record.queries.js';
import { communityLoaders } from './community/community.loaders.js';
import { CommunityResolver } from './community/community.resolver.js';
import { graphStateLoaders } from './graph-state/graph-state.loaders.js';
import { graphState } from './graph-state/graph-state.queries.js';
import { hybridLoaders } from './hybrid/hybrid.loaders.js';
import * as hybrid from './hybrid/hybrid.queries.js';
import { HybridResolver, OrganizationHybridResolver } from './hybrid/hybrid.resolver.js';
import { introductionLoaders } from './introduction/introduction.loaders.js';
import { OrganizationIntroductionsResolver } from './introduction/organization.resolver.js';
import { interlockLoaders } from './interlock/interlock.loaders.js';
import { interlocksByOrganizationId } from './interlock/interlock.queries.js';
import { OrganizationInterlocksResolver } from './interlock/organization.resolver.js';
import { neighbourhoodLoaders } from './neighbourhood/neighbourhood.loaders.js';
import { OrganizationNeighbourhoodResolver } from './neighbourhood/organization.resolver.js';
import { measureLoaders } from './measure/measure.loaders.js';
import { OrganizationMeasuresResolver } from './measure/organization.resolver.js';
import { networkLoaders } from './network/network.loaders.js';
import { NetworkResolver } from './network/network.resolver.js';
import { pathLoaders } from './path/path.loaders.js';
import { shortestChains } from './path/path.queries.js';
import { PathResolver } from './path/path.resolver.js';
import { tieLoaders } from './tie/tie.loaders.js';
import { partnerCountByOrganizationId, partnersByOrganizationId } from './tie/tie.queries.js';
import { tieVariants } from './tie/tie.variants.js';
import { timelineLoaders } from './timeline/timeline.loaders.js';
import { OrganizationTimelineResolver, TimelineResolver } from './timeline/timeline.resolver.js';

function createLoaders(executeRead: ExecuteRead, surroundings: Surroundings) {
  const state = graphStateLoaders(executeRead);
  const known = {
    ...contributedOrganizationLoaders(executeRead),
    ...state,
    ...tieLoaders(executeRead),
    ...analysisLoaders(executeRead, state, surroundings),
  };
  return {
    ...known,
    ...pathLoaders(executeRead, known),
    ...neighbourhoodLoaders(known),
    ...introductionLoaders(known),
    ...interlockLoaders(executeRead, known),
    ...hybridLoaders(executeRead, known),
    ...networkLoaders(known),
    ...measureLoaders(known),
    ...communityLoaders(known),
    ...timelineLoaders(known),
  };
}
type Loaders = ReturnType<typeof createLoaders>;

/** The partnership network as a whole and around one organisation; a contributor to every organisation. */
export const network: SubgraphDefinition<Loaders> = {
  name: 'network',
  computes: true,
  types: [OrganizationStub, PartnershipStub, CountryStub],
  resolvers: [
    ContributedOrganizationResolver,
    PathResolver,
    OrganizationNeighbourhoodResolver,
    OrganizationIntroductionsResolver,
    OrganizationInterlocksResolver,
    HybridResolver,
    OrganizationHybridResolver,
    NetworkResolver,
    CommunityResolver,
    OrganizationMeasuresResolver,
    TimelineResolver,
    OrganizationTimelineResolver,
  ],
  references: {
    Organization: async ({ id }, { loaders }) => loaders.organizationById(id),
  },
  createLoaders,
  queries: [
    ...[graphState, organizationById],
    ...listVariants(partnershipRecords),
    ...listVariants(organizationRecords),
    ...tieVariants(partnersByOrganizationId),
    ...tieVariants(partnerCountByOrganizationId),
    ...[1, 2, 3, 4, 5].map((maxLength) => shortestChains(maxLength, [])),
    ...tieVariants((predicates) => shortestChains(6, predicates)),
    ...tieVariants((predicates) => interlocksByOrganizationId('PARTNERS', predicates)),
    ...tieVariants((predicates) => interlocksByOrganizationId('FUNDERS', predicates)),
    interlocksByOrganizationId('COUNTRIES', []),
    ...[hybrid.providersByBuyerId, hybrid.providersByCountryId, hybrid.providersByOrganizationId],
  ],
};
