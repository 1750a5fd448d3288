import { flag, listOf, oneOf, optional, record, text, type RowRules } from '../shared/query.js';
import type { OrganizationIdentity } from './organization.identity.js';
import { OrganizationRole } from './organization-role.enum.js';

/** The identity fields of an organisation that a statement calls `n`, the same columns in every subgraph that reads them. */
export const identityColumnsOf = (n: string) =>
  ({
    id: `${n}.id`,
    name: `${n}.name`,
    otherNames: `${n}.otherNames`,
    roles: `${n}.roles`,
    country: `CASE WHEN ${n}.countryId IS NULL THEN null ELSE {id: ${n}.countryId} END`,
    verified: `${n}.verified`,
  }) as const;

export const identityColumns = identityColumnsOf('n');

export const identityRules: RowRules<OrganizationIdentity> = {
  id: text,
  name: text,
  otherNames: listOf(text),
  roles: listOf(oneOf(OrganizationRole)),
  country: optional(record({ id: text })),
  verified: flag,
};
