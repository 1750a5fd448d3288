import { defineEnum } from '../../vocabulary/define-enum.js';

/** What partnerships can be grouped by. */
export const PartnershipGroupKey = defineEnum('PartnershipGroupKey', 'What partnerships can be grouped by.', {
  COUNTRY: 'The countries it takes place in; a partnership counts once in each.',
  REGION: 'The regions of these countries.',
  SUBREGION: 'The subregions of these countries.',
  YEAR: 'The calendar year of the start.',
  ROLE: 'The roles of its parties; a partnership counts once in each.',
  KIND: 'The kind.',
  FAMILY: 'The family of kinds.',
  STATUS: 'The status.',
  CURRENCY: 'The currency of the amount.',
  WORKER_GROUP: 'The worker groups that its parties employ from or serve; a partnership counts once in each.',
});
export type PartnershipGroupKey = keyof typeof PartnershipGroupKey;
