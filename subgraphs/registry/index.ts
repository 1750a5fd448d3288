import 'reflect-metadata';
import { loadOne } from '../shared/batch.js';
import { listVariants } from '../shared/list-variants.js';
import type { ExecuteRead } from '../shared/query.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { entityKeyById } from '../vocabulary/entity-key.queries.js';
import { OrganizationStub } from '../vocabulary/organization.stub.js';
import { PartnershipStub } from '../vocabulary/partnership.stub.js';
import { ActivityStub } from './citation/activity.stub.js';
import { citationLoaders } from './citation/citation.loaders.js';
import * as citation from './citation/citation.queries.js';
import { CitationResolver } from './citation/citation.resolver.js';
import { PledgeStub } from './citation/pledge.stub.js';
import { ObservationStub } from './citation/observation.stub.js';
import { factLoaders } from './fact/fact.loaders.js';
import * as fact from './fact/fact.queries.js';
import { FactResolver } from './fact/fact.resolver.js';
import { Fact } from './fact/fact.type.js';
import { OrganizationFactsResolver } from './fact/organization.resolver.js';
import { SourceFactsResolver } from './fact/source.resolver.js';
import { OrganizationProfileResolver } from './profile/organization.resolver.js';
import { profileLoaders } from './profile/profile.loaders.js';
import * as profile from './profile/profile.queries.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { OrganizationServicesResolver } from './service/organization.resolver.js';
import { serviceLoaders } from './service/service.loaders.js';
import * as service from './service/service.queries.js';
import { ServiceResolver } from './service/service.resolver.js';
import { Service } from './service/service.type.js';
import { OrganizationSourcesResolver } from './source/organization.resolver.js';
import { sourceLoaders } from './source/source.loaders.js';
import * as source from './source/source.queries.js';
import { SourceResolver } from './source/source.resolver.js';
import { Source } from './source/source.type.js';

const organizationKeyById = entityKeyById('organizationKeyById', 'Organization');

const createLoaders = (executeRead: ExecuteRead) => ({
  ...sourceLoaders(executeRead),
  ...citationLoaders(executeRead),
  ...factLoaders(executeRead),
  ...serviceLoaders(executeRead),
  ...profileLoaders(executeRead),
  organizationKeyById: loadOne(executeRead, organizationKeyById),
});
type Loaders = ReturnType<typeof createLoaders>;

/** What is written where: sources, the facts read from them, and the profiles and services that follow from the facts. */
export const registry: SubgraphDefinition<Loaders> = {
  name: 'registry',
  types: [
    ...[Source, Fact, Service],
    ...[OrganizationStub, PartnershipStub, ObservationStub, ActivityStub, PledgeStub, CountryStub],
  ],
  resolvers: [
    ...[SourceResolver, CitationResolver, FactResolver, SourceFactsResolver, ServiceResolver, ProfileResolver],
    ...[OrganizationSourcesResolver, OrganizationFactsResolver],
    ...[OrganizationServicesResolver, OrganizationProfileResolver],
  ],
  references: {
    Source: async ({ id }, { loaders }) => loaders.sourceById(id),
    Fact: async ({ id }, { loaders }) => loaders.factById(id),
    Service: async ({ id }, { loaders }) => loaders.serviceById(id),
    Organization: async ({ id }, { loaders }) => loaders.organizationKeyById(id),
  },
  createLoaders,
  queries: [
    ...[source.sourceById, source.sourcesByFactId, fact.factById, organizationKeyById],
    ...[service.serviceById, service.servicesByOrganizationId],
    ...[profile.profileByOrganizationId, profile.deliveryCountriesByOrganizationId],
    ...[
      ...[source.sources, source.sourcesByOrganizationId],
      ...[fact.facts, fact.factsByOrganizationId, fact.factsBySourceId],
      ...[citation.organizationsBySourceId, citation.partnershipsBySourceId],
      ...[citation.observationsBySourceId, citation.activitiesBySourceId, citation.pledgesBySourceId],
    ].flatMap(listVariants),
  ],
};
