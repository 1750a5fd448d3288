import { defineEnum } from '../../vocabulary/define-enum.js';

/** Which way a metric points. */
export const MetricDirection = defineEnum('MetricDirection', 'Whether a higher value is better.', {
  HIGHER_BETTER: 'A higher value is better.',
  LOWER_BETTER: 'A lower value is better.',
  NEUTRAL: 'Neither is better by itself.',
});
export type MetricDirection = keyof typeof MetricDirection;
