import { defineEnum } from './define-enum.js';
import { partyRoles } from './party-role.enum.js';

/** What an organisation is and has done: its own kind, and the roles it has played as a party of partnerships. */
export const OrganizationRole = defineEnum(
  'OrganizationRole',
  'What an organisation is, or has been as a party of a partnership.',
  {
    ISSP: 'Impact sourcing service provider: delivers outsourced digital work with people from disadvantaged communities, on purpose.',
    BPO: 'Mainstream provider of outsourced business services.',
    GOVERNMENT: 'Public authority or public programme.',
    ADVOCATE: 'Speaks for the sector or for a group of workers.',
    RESEARCHER: 'Studies the sector.',
    COALITION: 'A body of several organisations with a common aim.',
    OTHER: 'None of the other kinds.',
    ...partyRoles,
  },
);
export type OrganizationRole = keyof typeof OrganizationRole;
