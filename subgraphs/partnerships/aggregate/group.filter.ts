import type { GroupKeys } from '../../shared/group.js';
import type { OrganizationGroupKey } from './organization-group-key.enum.js';
import type { PartnershipGroupKey } from './partnership-group-key.enum.js';

const headquarters = ['OPTIONAL MATCH (country:Entity:Country {id: n.countryId})'];

/** How each key of an organisation `n` is reached. */
export const organizationGroupKeys: GroupKeys<OrganizationGroupKey> = {
  COUNTRY: { value: 'n.countryId' },
  REGION: { reach: headquarters, value: 'country.region' },
  SUBREGION: { reach: headquarters, value: 'country.subregion' },
  ROLE: { reach: ['UNWIND n.roles AS role'], value: 'role' },
  KIND: { value: 'n.kind' },
  WORKER_GROUP: {
    reach: ['OPTIONAL MATCH (n)-[:EMPLOYS_FROM|SERVES]->(workerGroup:WorkerGroup)'],
    value: 'workerGroup.id',
  },
};

const countries = ['OPTIONAL MATCH (n)-[:IN]->(country:Country)'];

/** How each key of a partnership `n` is reached. */
export const partnershipGroupKeys: GroupKeys<PartnershipGroupKey> = {
  COUNTRY: { reach: countries, value: 'country.id' },
  REGION: { reach: countries, value: 'country.region' },
  SUBREGION: { reach: countries, value: 'country.subregion' },
  YEAR: { value: 'toInteger(substring(n.start, 0, 4))' },
  ROLE: { reach: ['OPTIONAL MATCH (n)<-[party:PARTY]-(:Organization)'], value: 'party.role' },
  KIND: { value: 'n.kind' },
  FAMILY: { value: 'n.family' },
  STATUS: { value: 'n.status' },
  CURRENCY: { value: 'n.valueCurrency' },
  WORKER_GROUP: {
    reach: ['OPTIONAL MATCH (n)<-[:PARTY]-(:Organization)-[:EMPLOYS_FROM|SERVES]->(workerGroup:WorkerGroup)'],
    value: 'workerGroup.id',
  },
};
