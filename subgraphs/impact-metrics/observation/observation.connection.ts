import { connectionOf, facetsOf } from '../../shared/connection.js';
import { Observation } from './observation.type.js';

const ObservationFacets = facetsOf('ObservationFacets', {
  metrics: 'By canonical metric, as its id.',
  statuses: 'By status.',
  evidenceLevels: 'By evidence level.',
  units: 'By unit.',
  years: 'By year.',
});

const options = { node: () => Observation, facets: ObservationFacets };

export const ObservationConnection = connectionOf('QueryObservations', {
  description: 'all observations.',
  ...options,
});

export const OrganizationObservationsConnection = connectionOf('OrganizationObservations', {
  description: 'the observations about an organisation.',
  ...options,
});

export const PartnershipObservationsConnection = connectionOf('PartnershipObservations', {
  description: 'the observations about a partnership.',
  ...options,
});

export const CountryObservationsConnection = connectionOf('CountryObservations', {
  description: 'the observations about a country as a whole.',
  ...options,
});

export const SectorObservationsConnection = connectionOf('SectorObservations', {
  description: 'the observations about a sector.',
  ...options,
});

export const MetricObservationsConnection = connectionOf('MetricObservations', {
  description: 'the observations of a metric.',
  ...options,
});
