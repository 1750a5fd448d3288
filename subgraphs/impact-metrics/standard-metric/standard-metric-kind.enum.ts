import { defineEnum } from '../../vocabulary/define-enum.js';

/** How a published metric relates to time. */
export const StandardMetricKind = defineEnum('StandardMetricKind', 'What sort of figure a published metric is.', {
  STOCK: 'Counted on the last day of the reporting period.',
  FLOW: 'Summed over the reporting period.',
  DERIVED: 'Computed from other metrics.',
  POLICY: 'Whether something is in force: yes or no.',
  DESCRIPTOR: 'Describes the organisation or its work in words, places or dates.',
  DISAGGREGATOR: 'Says by which groups other metrics are broken down.',
});
export type StandardMetricKind = keyof typeof StandardMetricKind;
