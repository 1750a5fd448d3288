import { text, type RowRules } from '../../shared/query.js';
import type { OrganizationIdentity } from '../../vocabulary/organization.identity.js';
import { identityColumnsOf, identityRules } from '../../vocabulary/organization.row.js';

/** The identity of an organisation with the name of its type. */
export type OrganizationRow = OrganizationIdentity & { __typename: string };

/** The columns of an organisation that a statement calls `n`, wherever this subgraph reads one. */
export const organizationColumnsOf = (n: string) =>
  ({
    __typename: `head([label IN labels(${n}) WHERE label IN ['Provider', 'Buyer', 'Supporter']])`,
    ...identityColumnsOf(n),
  }) as const;

export const organizationColumns = organizationColumnsOf('n');

export const organizationRules: RowRules<OrganizationRow> = { __typename: text, ...identityRules };
