import type { List } from '../../shared/list.js';
import { integer, listOf, oneOf, optional, record, text } from '../../shared/query.js';
import { OrganizationRole } from '../../vocabulary/organization-role.enum.js';
import type { OrganizationRecord, PartnershipRecord } from './records.row.js';

/** All partnerships with what decides whether, when and between whom they tie. */
export const partnershipRecords: List<PartnershipRecord> = {
  name: 'partnershipRecords',
  label: 'Partnership',
  columns: {
    id: 'n.id',
    kind: 'n.kind',
    family: 'n.family',
    status: 'n.status',
    earliestStart: 'n.earliestStart',
    latestStart: 'n.latestStart',
    earliestEnd: 'n.earliestEnd',
    latestEnd: 'n.latestEnd',
    reportedYear: 'n.reportedYear',
    countryIds: '[(n)-[:IN]->(country:Country) | country.id]',
    parties: '[(n)<-[party:PARTY]-(o:Organization) | {id: o.id, role: party.role}]',
  },
  rules: {
    id: text,
    kind: text,
    family: text,
    status: text,
    earliestStart: optional(text),
    latestStart: optional(text),
    earliestEnd: optional(text),
    latestEnd: optional(text),
    reportedYear: optional(integer),
    countryIds: listOf(text),
    parties: listOf(record({ id: text, role: text })),
  },
  orders: { START_ASC: { key: 'startKey', type: 'string', descending: false } },
  filters: {},
};

/** All organisations with what they are selected and grouped by. */
export const organizationRecords: List<OrganizationRecord> = {
  name: 'organizationRecords',
  label: 'Organization',
  columns: { id: 'n.id', kind: 'n.kind', roles: 'n.roles', countryId: 'n.countryId' },
  rules: { id: text, kind: text, roles: listOf(oneOf(OrganizationRole)), countryId: optional(text) },
  orders: { NAME_ASC: { key: 'sortName', type: 'string', descending: false } },
  filters: {},
};
