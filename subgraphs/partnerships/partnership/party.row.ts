import { tupleOf } from '../../shared/list-clauses.js';
import { listOf, oneOf, optional, text, tuple, type RowRules } from '../../shared/query.js';
import { PartyRole } from '../../vocabulary/party-role.enum.js';
import {
  organizationColumns,
  organizationColumnsOf,
  organizationRules,
  type OrganizationRow,
} from '../organization/organization.row.js';
import type { Party } from './party.type.js';

export type PartyRow = Party & { organization: OrganizationRow };

const columns = {
  role: 'party.role',
  roleAsReported: 'party.roleAsReported',
  organization: tupleOf(organizationColumnsOf('organization')),
} as const;

export const partyRules: RowRules<PartyRow> = {
  role: oneOf(PartyRole),
  roleAsReported: optional(text),
  organization: tuple(Object.keys(organizationColumns), organizationRules),
};

/** The parties of a partnership `n` as one column, in their order. */
export const parties = [
  'COLLECT { MATCH (n)<-[party:PARTY]-(organization:Organization)',
  `WITH party, organization ORDER BY party.side, organization.id RETURN ${tupleOf(columns)} }`,
].join(' ');

export const partiesRule = listOf(tuple(Object.keys(columns), partyRules));
