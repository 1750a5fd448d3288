import { defineEnum } from '../../vocabulary/define-enum.js';

/** Whether a figure was reached, promised or expected. */
export const ObservationStatus = defineEnum(
  'ObservationStatus',
  'Whether a figure was reached, promised or expected. The three are never added up.',
  {
    OBSERVED: 'Reported as reached.',
    TARGET: 'Meant to be reached in its year.',
    PROJECTED: 'Expected for its year by somebody who made a projection.',
  },
);
export type ObservationStatus = keyof typeof ObservationStatus;
