import { buyers } from '../subgraphs/buyers/index.js';
import { buyers as buyerList } from '../subgraphs/buyers/buyer.queries.js';
import { impactMetrics } from '../subgraphs/impact-metrics/index.js';
import { countries } from '../subgraphs/impact-metrics/country/country.queries.js';
import { metrics } from '../subgraphs/impact-metrics/metric/metric.queries.js';
import { observations, sourcesByObservationId } from '../subgraphs/impact-metrics/observation/observation.queries.js';
import { sectors } from '../subgraphs/impact-metrics/sector/sector.queries.js';
import { partnerships } from '../subgraphs/partnerships/index.js';
import { organizations } from '../subgraphs/partnerships/organization/organization.queries.js';
import * as partnership from '../subgraphs/partnerships/partnership/partnership.queries.js';
import { providers } from '../subgraphs/providers/index.js';
import { providers as providerList } from '../subgraphs/providers/provider.queries.js';
import { registry } from '../subgraphs/registry/index.js';
import { facts } from '../subgraphs/registry/fact/fact.queries.js';
import { sources, sourcesByFactId } from '../subgraphs/registry/source/source.queries.js';
import type { List } from '../subgraphs/shared/list.js';
import { withOptional } from '../subgraphs/shared/optional-columns.js';
import type { AnySubgraphDefinition } from '../subgraphs/shared/subgraph.js';
import { supporters } from '../subgraphs/supporters/index.js';
import { supporters as supporterList } from '../subgraphs/supporters/supporter.queries.js';
import { workers } from '../subgraphs/workers/index.js';
import { workerGroups } from '../subgraphs/workers/worker-group/worker-group.queries.js';
import { related, type Related } from './related.js';

/** A root list of the API that can be exported whole. */
export interface ExportList {
  readonly subgraph: AnySubgraphDefinition;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows are turned to text, whatever their type
  readonly list: List<any>;
  /** What a row leads to, read page by page beside it: column to read. */
  readonly related?: Readonly<Record<string, Related>>;
}

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
  workerGroups: { subgraph: workers, list: workerGroups },
};
