import type { DataSet } from '../data-set.js';
import { joinGraphs, withoutRepeats, type Graph } from '../graph.js';
import { mapActivities } from './activities.js';
import { mapCaseStudies } from './case-studies.js';
import { mapCertificates } from './certificates.js';
import { mapCountries } from './countries.js';
import { mapFacts } from './facts.js';
import { mapObservations } from './observations.js';
import { mapOrganisations, participationOf } from './organisations.js';
import { mapPartnerships } from './partnerships.js';
import { mapPledges } from './pledges.js';
import { mapRatings } from './ratings.js';
import { citationCounts, mapSources } from './sources.js';
import { mapUnverified, mapUnverifiedOrganisations } from './unverified.js';
import { mapStandardMetrics } from './standard-metrics.js';
import { mapClassifications, mapMetrics } from './vocabulary.js';

/** The graph that the files describe. */
export function mapDataSet(data: DataSet): Graph {
  const reported = joinGraphs([
    mapFacts(data),
    mapPartnerships(data),
    mapObservations(data),
    mapActivities(data),
    mapPledges(data),
    mapRatings(data),
    mapCertificates(data),
    mapCaseStudies(data),
  ]);
  const recalled = mapUnverified(data);
  const participation = participationOf([...reported.edges, ...recalled.edges]);
  const organisations = joinGraphs([
    mapOrganisations(data, participation),
    { nodes: mapUnverifiedOrganisations(data, participation), edges: [] },
  ]);
  const records = joinGraphs([organisations, reported, recalled, mapClassifications(data.vocabulary)]);
  // The sourced files come first: what unverified.csv repeats of them is left out.
  const { nodes, edges } = withoutRepeats(records);
  const observations = nodes.filter(({ label }) => label === 'Observation');
  return joinGraphs([
    { nodes, edges },
    mapMetrics(data.vocabulary, observations),
    mapStandardMetrics(data.vocabulary),
    mapSources(data, citationCounts(edges)),
    mapCountries(edges),
  ]);
}
