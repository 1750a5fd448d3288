import { defineEnum } from './define-enum.js';

/** What the source says of a partnership. */
export const PartnershipStatus = defineEnum('PartnershipStatus', 'What the source says of a partnership.', {
  REPORTED: 'The source reports it.',
  INFERRED: 'Its kind is read into the source.',
  PLANNED: 'Announced, not known to have begun.',
  PILOT: 'A trial.',
  ENDED: 'The source says that it has ended.',
  DISPUTED: 'A party or the source disputes it, or it is only alleged.',
});
export type PartnershipStatus = keyof typeof PartnershipStatus;
