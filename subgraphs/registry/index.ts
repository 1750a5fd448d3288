import 'reflect-metadata';
import { listVariants } from '../shared/list-variants.js';
import type { ExecuteRead } from '../shared/query.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { contributedOrganizationLoaders } from '../vocabulary/contributed-organization.loaders.js';
import { organizationById } from '../vocabulary/contributed-organization.queries.js';
import { ContributedOrganizationResolver } from '../vocabulary/contributed-organization.resolver.js';
import { CountryStub } from '../vocabulary/country.stub.js';
import { OrganizationStub } from '../vocabulary/organization.stub.js';
import { PartnershipStub } from '../vocabulary/partnership.stub.js';
import { ActivityStub } from './citation/activity.stub.js';
import { CaseStudyStub } from './citation/case-study.stub.js';
import { CertificateStub } from './citation/certificate.stub.js';
import { citationLoaders } from './citation/citation.loaders.js';
import * as citation from './citation/citation.queries.js';
import { CitationResolver } from './citation/citation.resolver.js';
import { PledgeStub } from './citation/pledge.stub.js';
import { RatingStub } from './citation/rating.stub.js';
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
import { differenceLoaders } from './release/difference.loaders.js';
import { differenceCounts, differenceRecords, differenceRecordsBackwards } from './release/difference.queries.js';
import { ReleaseDifferenceResolver } from './release/difference.resolver.js';
import { releaseLoaders } from './release/release.loaders.js';
import * as release from './release/release.queries.js';
import { ReleaseResolver } from './release/release.resolver.js';
import { Release } from './release/release.type.js';
import { ReleaseChange } from './release/release-change.type.js';
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

const createLoaders = (executeRead: ExecuteRead) => ({
  ...sourceLoaders(executeRead),
  ...citationLoaders(executeRead),
  ...factLoaders(executeRead),
  ...serviceLoaders(executeRead),
  ...profileLoaders(executeRead),
  ...releaseLoaders(executeRead),
  ...differenceLoaders(executeRead),
  ...contributedOrganizationLoaders(executeRead),
});
type Loaders = ReturnType<typeof createLoaders>;

/** What is written where: sources, the facts read from them, the profiles and services that follow from the facts, and the releases of it all. */
export const registry: SubgraphDefinition<Loaders> = {
  name: 'registry',
  types: [
    ...[Source, Fact, Service, Release, ReleaseChange],
    ...[OrganizationStub, PartnershipStub, ObservationStub, ActivityStub, PledgeStub, CountryStub],
    ...[RatingStub, CertificateStub, CaseStudyStub],
  ],
  resolvers: [
    ContributedOrganizationResolver,
    ...[SourceResolver, CitationResolver, FactResolver, SourceFactsResolver, ServiceResolver, ProfileResolver],
    ...[OrganizationSourcesResolver, OrganizationFactsResolver],
    ...[OrganizationServicesResolver, OrganizationProfileResolver],
    ...[ReleaseResolver, ReleaseDifferenceResolver],
  ],
  references: {
    Source: async ({ id }, { loaders }) => loaders.sourceById(id),
    Fact: async ({ id }, { loaders }) => loaders.factById(id),
    Service: async ({ id }, { loaders }) => loaders.serviceById(id),
    Release: async ({ id }, { loaders }) => loaders.releaseById(id),
    ReleaseChange: async ({ id }, { loaders }) => loaders.releaseChangeById(id),
    Organization: async ({ id }, { loaders }) => loaders.organizationById(id),
  },
  createLoaders,
  queries: [
    ...[source.sourceById, source.sourcesByFactId, fact.factById, organizationById],
    ...[service.serviceById, service.servicesByOrganizationId],
    ...[
      release.releaseById,
      release.releaseChangeById,
      differenceCounts,
      differenceRecords,
      differenceRecordsBackwards,
    ],
    ...[profile.profileByOrganizationId, profile.deliveryCountriesByOrganizationId],
    ...[
      ...[source.sources, source.sourcesByOrganizationId],
      ...[fact.facts, fact.factsByOrganizationId, fact.factsBySourceId],
      ...[citation.organizationsBySourceId, citation.partnershipsBySourceId],
      ...[release.releases, release.changesByReleaseId],
      ...[citation.observationsBySourceId, citation.activitiesBySourceId, citation.pledgesBySourceId],
      ...[citation.ratingsBySourceId, citation.certificatesBySourceId],
      citation.caseStudiesBySourceId,
    ].flatMap(listVariants),
  ],
};
