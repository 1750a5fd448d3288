import { defineEnum } from '../../vocabulary/define-enum.js';

/** Which partnerships count on a date. */
export const Certainty = defineEnum('Certainty', 'Which partnerships count as holding on a date.', {
  MAY: 'Those that may have held: an unknown start or end is open, so that undated ones always count.',
  MUST: 'Those that held for certain, by stated dates or the year of the report.',
});
export type Certainty = keyof typeof Certainty;
