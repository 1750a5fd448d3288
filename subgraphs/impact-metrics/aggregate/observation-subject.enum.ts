import { defineEnum } from '../../vocabulary/define-enum.js';

/** What the figures of an aggregate are about. */
export const ObservationSubject = defineEnum(
  'ObservationSubject',
  'What the figures of an aggregate are about. Figures of sectors and countries contain those of organisations, so they are never mixed in a sum.',
  {
    ORGANIZATION: 'Organisations.',
    SECTOR: 'Sectors.',
    COUNTRY: 'Countries as a whole.',
    ANY: 'All of them; nothing is then summed.',
  },
);
export type ObservationSubject = keyof typeof ObservationSubject;
