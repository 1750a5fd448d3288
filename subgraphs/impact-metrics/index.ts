import 'reflect-metadata';
import { loadOne } from '../shared/batch.js';
import { listVariants } from '../shared/list-variants.js';
import type { ExecuteRead } from '../shared/query.js';
import type { SubgraphDefinition } from '../shared/subgraph.js';
import { entityKeyById } from '../vocabulary/entity-key.queries.js';
import { ContributedOrganizationResolver } from '../vocabulary/contributed-organization.resolver.js';
import { OrganizationStub } from '../vocabulary/organization.stub.js';
import { PartnershipStub } from '../vocabulary/partnership.stub.js';
import { SourceStub } from '../vocabulary/source.stub.js';
import { WorkerGroupStub } from '../vocabulary/worker-group.stub.js';
import { activityLoaders } from './activity/activity.loaders.js';
import * as activity from './activity/activity.queries.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { Activity } from './activity/activity.type.js';
import { CountryActivitiesResolver } from './activity/country.resolver.js';
import { observationAggregateLoaders } from './aggregate/observation-aggregate.loaders.js';
import { observationAggregateVariants } from './aggregate/observation-aggregate.queries.js';
import { organizationTotalVariants } from './aggregate/organization-total.queries.js';
import { ObservationAggregateResolver } from './aggregate/observation-aggregate.resolver.js';
import { assessmentLoaders } from './assessment/assessment.loaders.js';
import { AssessmentSchemeResolver, OrganizationAssessmentResolver } from './assessment/assessment.resolver.js';
import * as evidence from './assessment/evidence.queries.js';
import { AssessedCriterionResolver, AssessmentRecordResolver } from './assessment/record.resolver.js';
import { benchmarkLoaders } from './benchmark/benchmark.loaders.js';
import { peerFiguresByMetricId } from './benchmark/benchmark.queries.js';
import { BenchmarkResolver, OrganizationBenchmarkResolver } from './benchmark/benchmark.resolver.js';
import { businessCaseLoaders } from './business-case/business-case.loaders.js';
import * as businessCase from './business-case/business-case.queries.js';
import {
  BusinessArgumentResolver,
  BusinessCaseResolver,
  OrganizationBusinessCaseResolver,
} from './business-case/business-case.resolver.js';
import { BusinessEvidenceResolver, SettingComparisonResolver } from './business-case/business-evidence.resolver.js';
import { CaseOutcomeResolver } from './case-study/case-outcome.resolver.js';
import { CaseOutcome } from './case-study/case-outcome.type.js';
import { caseStudyLoaders } from './case-study/case-study.loaders.js';
import * as caseStudy from './case-study/case-study.queries.js';
import { CaseStudyResolver, OrganizationCaseStudiesResolver } from './case-study/case-study.resolver.js';
import { CaseStudy } from './case-study/case-study.type.js';
import { certificateLoaders } from './certificate/certificate.loaders.js';
import * as certificate from './certificate/certificate.queries.js';
import { CertificateResolver, OrganizationCertificatesResolver } from './certificate/certificate.resolver.js';
import { Certificate } from './certificate/certificate.type.js';
import { comparisonLoaders } from './comparison/comparison.loaders.js';
import { ComparisonCellResolver, ComparisonResolver } from './comparison/comparison.resolver.js';
import { countryLoaders } from './country/country.loaders.js';
import * as country from './country/country.queries.js';
import { CountryResolver } from './country/country.resolver.js';
import { Country } from './country/country.type.js';
import { derivedMetricLoaders } from './derived/derived-metric.loaders.js';
import { DerivedMetricResolver, OrganizationDerivedMetricsResolver } from './derived/derived-metric.resolver.js';
import { donorSupportLoaders } from './donor-support/donor-support.loaders.js';
import * as donorSupport from './donor-support/donor-support.queries.js';
import * as support from './donor-support/donor-support.resolver.js';
import { figuresByOrganizationId } from './figures/figure.queries.js';
import { metricLoaders } from './metric/metric.loaders.js';
import * as metric from './metric/metric.queries.js';
import { MetricResolver } from './metric/metric.resolver.js';
import { Metric } from './metric/metric.type.js';
import { observationLoaders } from './observation/observation.loaders.js';
import * as observation from './observation/observation.queries.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { Observation } from './observation/observation.type.js';
import * as subject from './observation/subject.resolver.js';
import { organizationLoaders } from './organization/organization.loaders.js';
import * as organization from './organization/organization.queries.js';
import { OrganizationCountryResolver } from './organization/organization.resolver.js';
import { pledgeLoaders } from './pledge/pledge.loaders.js';
import * as pledge from './pledge/pledge.queries.js';
import { OrganizationPledgesResolver, PledgeResolver } from './pledge/pledge.resolver.js';
import { Pledge } from './pledge/pledge.type.js';
import { ratingLoaders } from './rating/rating.loaders.js';
import * as rating from './rating/rating.queries.js';
import { OrganizationRatingsResolver, RatingResolver } from './rating/rating.resolver.js';
import { Rating } from './rating/rating.type.js';
import { sectorCounterLoaders } from './sector-counter/sector-counter.loaders.js';
import * as counter from './sector-counter/sector-counter.queries.js';
import * as sectorCounter from './sector-counter/sector-counter.resolver.js';
import { sectorLoaders } from './sector/sector.loaders.js';
import * as sector from './sector/sector.queries.js';
import { SectorResolver } from './sector/sector.resolver.js';
import { Sector } from './sector/sector.type.js';
import { standardMetricLoaders } from './standard-metric/standard-metric.loaders.js';
import * as standard from './standard-metric/standard-metric.queries.js';
import { MetricStandardsResolver, StandardMetricResolver } from './standard-metric/standard-metric.resolver.js';
import { StandardMetric } from './standard-metric/standard-metric.type.js';
import { walkCoverageLoaders } from './walk-coverage/walk-coverage.loaders.js';
import * as walk from './walk-coverage/walk-coverage.queries.js';
import * as walkCoverage from './walk-coverage/walk-coverage.resolver.js';

const workerGroupKeyById = entityKeyById('workerGroupKeyById', 'WorkerGroup');
const partnershipKeyById = entityKeyById('partnershipKeyById', 'Partnership');

function createLoaders(executeRead: ExecuteRead) {
  const organizations = organizationLoaders(executeRead);
  return {
    ...activityLoaders(executeRead),
    ...countryLoaders(executeRead),
    ...metricLoaders(executeRead),
    ...observationLoaders(executeRead),
    ...observationAggregateLoaders(executeRead),
    ...caseStudyLoaders(executeRead),
    ...businessCaseLoaders(executeRead),
    ...comparisonLoaders(executeRead, organizations),
    ...benchmarkLoaders(executeRead),
    ...derivedMetricLoaders(executeRead),
    ...sectorCounterLoaders(executeRead),
    ...pledgeLoaders(executeRead),
    ...ratingLoaders(executeRead),
    ...certificateLoaders(executeRead),
    ...assessmentLoaders(executeRead),
    ...donorSupportLoaders(executeRead),
    ...walkCoverageLoaders(executeRead),
    ...sectorLoaders(executeRead),
    ...standardMetricLoaders(executeRead),
    ...organizations,
    partnershipKeyById: loadOne(executeRead, partnershipKeyById),
    workerGroupKeyById: loadOne(executeRead, workerGroupKeyById),
  };
}
type Loaders = ReturnType<typeof createLoaders>;

/** What is measured and reported: figures about organisations, countries, sectors and partnerships. */
export const impactMetrics: SubgraphDefinition<Loaders> = {
  name: 'impact-metrics',
  types: [
    ...[Metric, StandardMetric, Observation, Pledge, Rating, Certificate, CaseStudy, CaseOutcome],
    ...[Sector, Country, Activity],
    ...[OrganizationStub, PartnershipStub, SourceStub, WorkerGroupStub],
  ],
  resolvers: [
    ...[ContributedOrganizationResolver, OrganizationCountryResolver],
    ...[MetricResolver, SectorResolver, CountryResolver, ObservationResolver],
    ...[ActivityResolver, CountryActivitiesResolver],
    ...[StandardMetricResolver, MetricStandardsResolver, PledgeResolver, OrganizationPledgesResolver],
    ...[CaseStudyResolver, CaseOutcomeResolver, OrganizationCaseStudiesResolver],
    ...[BusinessCaseResolver, OrganizationBusinessCaseResolver, BusinessArgumentResolver],
    ...[BusinessEvidenceResolver, SettingComparisonResolver],
    ...[RatingResolver, OrganizationRatingsResolver, CertificateResolver, OrganizationCertificatesResolver],
    ...[OrganizationAssessmentResolver, AssessmentSchemeResolver],
    ...[
      support.OrganizationDonorSupportResolver,
      support.DonorSupportCriterionResolver,
      support.DonorDependenceResolver,
    ],
    ...[walkCoverage.OrganizationWalkCoverageResolver, walkCoverage.WorkerGroupWalkCoverageResolver],
    ...[AssessedCriterionResolver, AssessmentRecordResolver],
    ...[ObservationAggregateResolver, ComparisonResolver, ComparisonCellResolver],
    ...[OrganizationBenchmarkResolver, BenchmarkResolver, OrganizationDerivedMetricsResolver, DerivedMetricResolver],
    ...[sectorCounter.SectorCounterResolver, sectorCounter.SectorClaimResolver],
    ...[sectorCounter.SectorGoalResolver, sectorCounter.SectorTotalResolver],
    ...[subject.OrganizationObservationsResolver, subject.PartnershipObservationsResolver],
    ...[subject.CountryObservationsResolver, subject.SectorObservationsResolver, subject.MetricObservationsResolver],
  ],
  references: {
    Metric: async ({ id }, { loaders }) => loaders.metricById(id),
    Observation: async ({ id }, { loaders }) => loaders.observationById(id),
    StandardMetric: async ({ id }, { loaders }) => loaders.standardMetricById(id),
    Pledge: async ({ id }, { loaders }) => loaders.pledgeById(id),
    Rating: async ({ id }, { loaders }) => loaders.ratingById(id),
    Certificate: async ({ id }, { loaders }) => loaders.certificateById(id),
    CaseStudy: async ({ id }, { loaders }) => loaders.caseStudyById(id),
    CaseOutcome: async ({ id }, { loaders }) => loaders.caseOutcomeById(id),
    Sector: async ({ id }, { loaders }) => loaders.sectorById(id),
    Country: async ({ id }, { loaders }) => loaders.countryById(id),
    Activity: async ({ id }, { loaders }) => loaders.activityById(id),
    Organization: async ({ id }, { loaders }) => loaders.organizationById(id),
    Partnership: async ({ id }, { loaders }) => loaders.partnershipKeyById(id),
    WorkerGroup: async ({ id }, { loaders }) => loaders.workerGroupKeyById(id),
  },
  createLoaders,
  queries: [
    ...[metric.metricById, sector.sectorById, country.countryById, observation.observationById, activity.activityById],
    ...[organization.organizationById, partnershipKeyById, workerGroupKeyById],
    ...[walk.coverageByBuyerId, walk.coverageByWorkerGroupId],
    ...[standard.standardMetricById, standard.standardsByMetricId, standard.replacementsByStandardMetricId],
    ...[standard.metricsByStandardMetricId, pledge.pledgeById, pledge.figuresByPledgeId, pledge.sourcesByPledgeId],
    ...[caseStudy.caseStudyById, caseStudy.caseOutcomeById, caseStudy.organizationsByCaseStudyId],
    ...[caseStudy.sourcesByCaseStudyId, caseStudy.outcomesByCaseStudyId, caseStudy.caseStudiesByCaseOutcomeId],
    ...[observation.conflictsByObservationId, observation.sourcesByObservationId, activity.sourcesByActivityId],
    ...[rating.ratingById, rating.sourcesByRatingId, certificate.certificateById, certificate.sourcesByCertificateId],
    ...[evidence.providerKeyById, evidence.groupsByProviderId, evidence.partnershipsByProviderId],
    ...[evidence.certificatesByProviderId, evidence.ratingsByProviderId, evidence.sourcesByPartnershipId],
    evidence.providersByMetricId,
    ...[businessCase.evidenceFigures, businessCase.evidenceOutcomes, businessCase.counterpartsByOrganizationId],
    ...[donorSupport.fundingByProviderId, donorSupport.fundedProviders, donorSupport.providersCount],
    ...[
      ...[metric.metrics, sector.sectors, country.countries, activity.activitiesByCountryId],
      ...[observation.observations, observation.observationsByOrganizationId],
      ...[observation.observationsByPartnershipId, observation.observationsByCountryId],
      ...[observation.observationsBySectorId, observation.observationsByMetricId],
      ...[standard.standardMetrics, pledge.pledges, pledge.pledgesByOrganizationId],
      ...[rating.ratings, rating.ratingsByOrganizationId],
      ...[certificate.certificates, certificate.certificatesByOrganizationId],
      ...[caseStudy.caseStudies, caseStudy.caseStudiesByOrganizationId],
    ].flatMap(listVariants),
    ...observationAggregateVariants(),
    ...organizationTotalVariants(),
    ...[figuresByOrganizationId, peerFiguresByMetricId],
    ...[counter.sectorClaims, counter.providerFigures, counter.providerCount],
  ],
};
