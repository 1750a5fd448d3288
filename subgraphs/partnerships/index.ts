import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { ExecuteRead } from '../shared/query.js';
import type { ReferenceResolver, SubgraphDefinition } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { SourceStub } from '../vocabulary/source.stub.js';
import { WorkerGroupStub } from '../vocabulary/worker-group.stub.js';
import { aggregateLoaders } from './aggregate/aggregate.loaders.js';
import { aggregateVariants, organizationAggregate, partnershipAggregate } from './aggregate/aggregate.queries.js';
import { AggregateResolver, groupKeyResolvers } from './aggregate/aggregate.resolver.js';
import { countryLoaders } from './country/country.loaders.js';
import * as country from './country/country.queries.js';
import { CountryResolver } from './country/country.resolver.js';
import { fundingLoaders } from './funding/funding.loaders.js';
import { fundingByOrganizationId } from './funding/funding.queries.js';
import { FundingHistoryResolver, OrganizationFundingResolver } from './funding/funding.resolver.js';
import { BuyerStub } from './organization/buyer.stub.js';
import { organizationLoaders } from './organization/organization.loaders.js';
import * as organization from './organization/organization.queries.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { Organization } from './organization/organization.type.js';
import { partnerEdgeResolvers } from './organization/partner-edge.resolver.js';
import { ProviderStub } from './organization/provider.stub.js';
import { SupporterStub } from './organization/supporter.stub.js';
import { OrganizationPartnershipsResolver } from './partnership/organization.resolver.js';
import { partnershipLoaders } from './partnership/partnership.loaders.js';
import * as partnership from './partnership/partnership.queries.js';
import { PartnershipResolver } from './partnership/partnership.resolver.js';
import { Partnership } from './partnership/partnership.type.js';
import { PartyResolver } from './partnership/party.resolver.js';
import { searchLoaders } from './search/search.loaders.js';
import { searchVariants } from './search/search.queries.js';
import { SearchResolver } from './search/search.resolver.js';

const createLoaders = (executeRead: ExecuteRead) => ({
  ...aggregateLoaders(executeRead),
  ...organizationLoaders(executeRead),
  ...partnershipLoaders(executeRead),
  ...fundingLoaders(executeRead),
  ...countryLoaders(executeRead),
  ...searchLoaders(executeRead),
});
type Loaders = ReturnType<typeof createLoaders>;

const organizationReference: ReferenceResolver<Loaders> = async ({ id }, { loaders }) => loaders.organizationById(id);

/** Who works with whom: partnerships with their parties, and every organisation by name. */
export const partnerships: SubgraphDefinition<Loaders> = {
  name: 'partnerships',
  types: [
    Organization as never,
    ProviderStub,
    BuyerStub,
    SupporterStub,
    Partnership,
    CountryStub,
    SourceStub,
    WorkerGroupStub,
  ],
  resolvers: [
    OrganizationResolver,
    OrganizationPartnershipsResolver,
    OrganizationFundingResolver,
    FundingHistoryResolver,
    ...partnerEdgeResolvers,
    PartnershipResolver,
    PartyResolver,
    CountryResolver,
    SearchResolver,
    AggregateResolver,
    ...groupKeyResolvers,
  ],
  references: {
    Organization: organizationReference,
    Provider: organizationReference,
    Buyer: organizationReference,
    Supporter: organizationReference,
    Partnership: async ({ id }, { loaders }) => loaders.partnershipById(id),
    Country: async ({ id }, { loaders }) => loaders.countryById(id),
  },
  createLoaders,
  queries: [
    organization.organizationById,
    ...listVariants(organization.organizations),
    ...listVariants(organization.partnersByOrganizationId),
    ...listVariants(organization.buyersByOrganizationId),
    ...listVariants(organization.providersByOrganizationId),
    fundingByOrganizationId,
    partnership.partnershipById,
    partnership.partiesByPartnershipId,
    partnership.countriesByPartnershipId,
    partnership.sourcesByPartnershipId,
    ...listVariants(partnership.partnerships),
    ...listVariants(partnership.partnershipsByOrganizationId),
    country.countryById,
    ...listVariants(country.buyersByCountryId),
    ...searchVariants(),
    ...aggregateVariants(organizationAggregate),
    ...aggregateVariants(partnershipAggregate),
  ],
};
