import { buyers } from '../subgraphs/buyers/index.js';
import { buyers as buyerList } from '../subgraphs/buyers/buyer.queries.js';
import { impactMetrics } from '../subgraphs/impact-metrics/index.js';
import {
  caseStudies,
  organizationsByCaseStudyId,
  outcomesByCaseStudyId,
  sourcesByCaseStudyId,
} from '../subgraphs/impact-metrics/case-study/case-study.queries.js';
import { certificates, sourcesByCertificateId } from '../subgraphs/impact-metrics/certificate/certificate.queries.js';
import { countries } from '../subgraphs/impact-metrics/country/country.queries.js';
import { metrics } from '../subgraphs/impact-metrics/metric/metric.queries.js';
import { observations, sourcesByObservationId } from '../subgraphs/impact-metrics/observation/observation.queries.js';
import { figuresByPledgeId, pledges, sourcesByPledgeId } from '../subgraphs/impact-metrics/pledge/pledge.queries.js';
import { ratings, sourcesByRatingId } from '../subgraphs/impact-metrics/rating/rating.queries.js';
import { sectors } from '../subgraphs/impact-metrics/sector/sector.queries.js';
import { standardMetrics } from '../subgraphs/impact-metrics/standard-metric/standard-metric.queries.js';
import { partnerships } from '../subgraphs/partnerships/index.js';
import { organizations } from '../subgraphs/partnerships/organization/organization.queries.js';
import * as partnership from '../subgraphs/partnerships/partnership/partnership.queries.js';
import { providers } from '../subgraphs/providers/index.js';
import { providers as providerList } from '../subgraphs/providers/provider.queries.js';
import { registry } from '../subgraphs/registry/index.js';
import { facts } from '../subgraphs/registry/fact/fact.queries.js';
import { releases } from '../subgraphs/registry/release/release.queries.js';
import { sources, sourcesByFactId } from '../subgraphs/registry/source/source.queries.js';
import { withOptional } from '../subgraphs/shared/optional-columns.js';
import { supporters } from '../subgraphs/supporters/index.js';
import { supporters as supporterList } from '../subgraphs/supporters/supporter.queries.js';
import { workers } from '../subgraphs/workers/index.js';
import { workerGroups } from '../subgraphs/workers/worker-group/worker-group.queries.js';
import type { ExportList } from './export-list.js';
import { related } from './related.js';
import { searchExport } from './search.js';

/** A list without columns that no field of the API shows, or that are told elsewhere. */
function leavingOut(list: ExportList['list'], ...names: readonly string[]): ExportList['list'] {
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
  return { ...list, columns: kept(list.columns), rules: kept(list.rules as Record<string, unknown>) as never };
}

/** What the end of a certificate is reckoned from. */
const reckoned = ['earliestStart', 'latestStart'] as const;

/** The exportable lists by the name of their root field. */
export const exportLists: Readonly<Record<string, ExportList>> = {
  organizations: { subgraph: partnerships, list: organizations },
  providers: { subgraph: providers, list: providerList },
  buyers: { subgraph: buyers, list: buyerList },
  supporters: { subgraph: supporters, list: supporterList },
  partnerships: {
    subgraph: partnerships,
    // Its parties are columns of their own, below.
    list: withOptional(partnership.partnerships, []),
    related: {
      partyIds: related(
        partnership.partiesByPartnershipId,
        ({ organization }) => organization.id,
        'The ids of its parties.',
      ),
      partyRoles: related(
        partnership.partiesByPartnershipId,
        ({ role }) => role,
        'The roles of its parties, in the same order.',
      ),
      countryIds: related(
        partnership.countriesByPartnershipId,
        ({ id }) => id,
        'The ids of the countries it takes place in.',
      ),
      sourceIds: related(
        partnership.sourcesByPartnershipId,
        ({ id }) => id,
        'The ids of its sources: see sources.csv.',
      ),
    },
  },
  observations: {
    subgraph: impactMetrics,
    list: observations,
    related: { sourceIds: related(sourcesByObservationId, ({ id }) => id, 'The ids of its sources: see sources.csv.') },
  },
  facts: {
    subgraph: registry,
    list: facts,
    related: { sourceIds: related(sourcesByFactId, ({ id }) => id, 'The ids of its sources: see sources.csv.') },
  },
  sources: { subgraph: registry, list: sources },
  countries: { subgraph: impactMetrics, list: countries },
  sectors: { subgraph: impactMetrics, list: sectors },
  metrics: { subgraph: impactMetrics, list: metrics },
  standardMetrics: { subgraph: impactMetrics, list: standardMetrics },
  pledges: {
    subgraph: impactMetrics,
    list: pledges,
    related: {
      figureIds: related(
        figuresByPledgeId,
        ({ id }) => id,
        'The ids of the figures that count exactly what was promised: see observations.csv.',
      ),
      sourceIds: related(sourcesByPledgeId, ({ id }) => id, 'The ids of its sources: see sources.csv.'),
    },
  },
  ratings: {
    subgraph: impactMetrics,
    list: ratings,
    related: { sourceIds: related(sourcesByRatingId, ({ id }) => id, 'The ids of its sources: see sources.csv.') },
  },
  certificates: {
    subgraph: impactMetrics,
    list: leavingOut(certificates, ...reckoned),
    related: { sourceIds: related(sourcesByCertificateId, ({ id }) => id, 'The ids of its sources: see sources.csv.') },
  },
  caseStudies: {
    subgraph: impactMetrics,
    list: caseStudies,
    related: {
      organizationIds: related(
        organizationsByCaseStudyId,
        ({ id }) => id,
        'The ids of every organisation it names: see organizations.csv.',
      ),
      outcomes: related(
        outcomesByCaseStudyId,
        ({ metricAsReported, asReported }) => `${metricAsReported}: ${asReported}`,
        'Its figures in the words of the data set.',
      ),
      sourceIds: related(sourcesByCaseStudyId, ({ id }) => id, 'The ids of its sources: see sources.csv.'),
    },
  },
  workerGroups: { subgraph: workers, list: workerGroups },
  releases: { subgraph: registry, list: leavingOut(releases, 'tables') },
  search: searchExport,
};
