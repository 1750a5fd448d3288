import { anyOf, type FilterField } from '../../shared/filter.js';
import type { GroupKeys } from '../../shared/group.js';
import { observationFilters } from '../observation/observation.filter.js';
import type { ObservationGroupKey } from './observation-group-key.enum.js';

const ofOrganization = 'OPTIONAL MATCH (n)-[:ABOUT]->(organization:Organization)';
const place = [
  'OPTIONAL MATCH (n)-[:MEASURED_IN]->(measured:Country)',
  ofOrganization,
  'OPTIONAL MATCH (n)-[:ABOUT]->(whole:Country)',
];
const placeId = 'coalesce(measured.id, organization.countryId, whole.id)';
const country = [...place, `OPTIONAL MATCH (country:Entity:Country {id: ${placeId}})`];

/** How each key of an observation `n` is reached. */
export const observationGroupKeys: GroupKeys<ObservationGroupKey> = {
  METRIC: { value: 'n.metricId' },
  QUALIFIER: { value: 'n.metricQualifier' },
  UNIT: { value: 'n.unit' },
  YEAR: { value: 'n.year' },
  STATUS: { value: 'n.status' },
  EVIDENCE_LEVEL: { value: 'n.evidenceLevel' },
  SETTING: { value: 'n.setting' },
  COUNTRY: { reach: place, value: placeId },
  REGION: { reach: country, value: 'country.region' },
  SUBREGION: { reach: country, value: 'country.subregion' },
  ROLE: {
    reach: [ofOrganization, 'UNWIND CASE WHEN organization IS NULL THEN [null] ELSE organization.roles END AS role'],
    value: 'role',
  },
  KIND: { reach: [ofOrganization], value: 'organization.kind' },
  WORKER_GROUP: {
    reach: [ofOrganization, 'OPTIONAL MATCH (organization)-[:EMPLOYS_FROM|SERVES]->(workerGroup:WorkerGroup)'],
    value: 'workerGroup.id',
  },
};

const role: FilterField = {
  predicates: {
    eq: (parameter) => `EXISTS { MATCH (n)-[:ABOUT]->(other:Organization) WHERE ${parameter} IN other.roles }`,
    in: (parameter) =>
      `EXISTS { MATCH (n)-[:ABOUT]->(other:Organization) WHERE any(role IN other.roles WHERE role IN ${parameter}) }`,
  },
};

/** What the observations of an aggregate can be filtered by. */
export const observationAggregateFilters = { ...observationFilters, role };

const inCountry = [
  [
    'CALL (n) {',
    '  MATCH (country:Entity:Country {id: n.countryId}) RETURN country',
    '  UNION MATCH (n)-[:DELIVERS_IN]->(country:Country) RETURN country',
    '  UNION MATCH (n)<-[:ABOUT]-(:Observation)-[:MEASURED_IN]->(country:Country) RETURN country',
    '}',
  ].join('\n'),
];

/** The keys that an organisation `n` has whether it reports or not. */
export const organizationGroupKeys = {
  COUNTRY: { reach: inCountry, value: 'country.id' },
  REGION: { reach: inCountry, value: 'country.region' },
  SUBREGION: { reach: inCountry, value: 'country.subregion' },
  ROLE: { reach: ['UNWIND n.roles AS role'], value: 'role' },
  KIND: { value: 'n.kind' },
  WORKER_GROUP: {
    reach: ['OPTIONAL MATCH (n)-[:EMPLOYS_FROM|SERVES]->(workerGroup:WorkerGroup)'],
    value: 'workerGroup.id',
  },
} as const satisfies GroupKeys;

/** What the organisations that could have reported can be filtered by. */
export const organizationTotalFilters = {
  role: anyOf('roles'),
  organization: {
    predicates: { eq: (parameter: string) => `n.id = ${parameter}`, in: (parameter: string) => `n.id IN ${parameter}` },
  },
};
