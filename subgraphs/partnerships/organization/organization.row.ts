import { text, type RowRules } from '../../shared/query.js';
import type { OrganizationIdentity } from '../../vocabulary/organization.identity.js';
import { identityColumns, identityRules } from '../../vocabulary/organization.row.js';

/** The identity of an organisation with the name of its type. */
export type OrganizationRow = OrganizationIdentity & { __typename: string };

/** The columns of an organisation `n`, wherever this subgraph reads one. */
export const organizationColumns = {
  __typename: "head([label IN labels(n) WHERE label IN ['Provider', 'Buyer', 'Supporter']])",
  ...identityColumns,
} as const;

export const organizationRules: RowRules<OrganizationRow> = { __typename: text, ...identityRules };
