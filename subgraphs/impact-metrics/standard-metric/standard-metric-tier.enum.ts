import { defineEnum } from '../../vocabulary/define-enum.js';

/** How close a published metric is to the tests of impact sourcing. */
export const StandardMetricTier = defineEnum(
  'StandardMetricTier',
  'How close a published metric is to the tests of impact sourcing, by our reading.',
  {
    FRAME: 'Says what a report covers: period, currency, place, target group.',
    CORE: 'What the sector tests itself by.',
    EXTENDED: 'Deepens a core metric.',
    REFERENCE: 'Useful beside the others.',
  },
);
export type StandardMetricTier = keyof typeof StandardMetricTier;
