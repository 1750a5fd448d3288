import { defineEnum } from '../../vocabulary/define-enum.js';

/** What organisations can be grouped by. */
export const OrganizationGroupKey = defineEnum('OrganizationGroupKey', 'What organisations can be grouped by.', {
  COUNTRY: 'The country of the headquarters.',
  REGION: 'The region of that country.',
  SUBREGION: 'The subregion of that country.',
  ROLE: 'The roles; an organisation counts once in each.',
  KIND: 'The kind.',
  WORKER_GROUP: 'The worker groups it employs from or serves; it counts once in each.',
});
export type OrganizationGroupKey = keyof typeof OrganizationGroupKey;
