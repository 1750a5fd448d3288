import { defineEnum } from '../vocabulary/define-enum.js';

/** What a supporter does for impact sourcing. */
export const SupporterKind = defineEnum('SupporterKind', 'What a supporter does for impact sourcing.', {
  FUNDER: 'Gives money or means.',
  TRAINER: 'Trains people for jobs, or finds, screens or refers them to those who hire.',
  ADVOCATE: 'Speaks for the sector or for a group of workers.',
  CERTIFIER: 'Certifies or accredits organisations, or sets a standard for them.',
  GOVERNMENT: 'Public authority or public programme.',
  RESEARCHER: 'Studies the sector.',
  COALITION: 'A body of several organisations with a common aim.',
  OTHER: 'None of the other kinds.',
});
export type SupporterKind = keyof typeof SupporterKind;
