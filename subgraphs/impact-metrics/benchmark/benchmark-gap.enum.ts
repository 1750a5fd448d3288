import { defineEnum } from '../../vocabulary/define-enum.js';

/** Why there is no percentile. */
export const BenchmarkGap = defineEnum('BenchmarkGap', 'Why there is no percentile.', {
  NO_FIGURE: 'Nothing was observed about the organisation on this metric.',
  RANGE_ONLY: 'Its own figure is only a range.',
  CONFLICTING_INPUTS: 'Sources give different figures of it for the same year and population.',
  GROUP_TOO_SMALL: 'Fewer than five other organisations of the group report in the same unit and definition.',
});
export type BenchmarkGap = keyof typeof BenchmarkGap;
