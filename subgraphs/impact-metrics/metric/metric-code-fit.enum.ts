import { defineEnum } from '../../vocabulary/define-enum.js';

/** How well the IRIS code of a metric fits it. */
export const MetricCodeFit = defineEnum('MetricCodeFit', 'How well an IRIS metric fits.', {
  CLOSE: 'The IRIS metric of the code is close, with a difference worth knowing.',
  NONE: 'No IRIS metric fits.',
});
export type MetricCodeFit = keyof typeof MetricCodeFit;
