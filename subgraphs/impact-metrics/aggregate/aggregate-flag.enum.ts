import { defineEnum } from '../../vocabulary/define-enum.js';

/** What to know before reading an aggregate. */
export const AggregateFlag = defineEnum('AggregateFlag', 'What to know before reading an aggregate.', {
  UNWEIGHTED_MEAN: 'The mean of shares, rates or ratios is not weighted by what they are shares of.',
  MIXED_YEARS: 'The figures hold for different years.',
  UNDATED_FIGURES: 'For some figures no year is stated.',
  MIXED_POPULATIONS: 'The figures state different populations; some may be of a part only.',
  CONFLICTING_FIGURES: 'For some subjects sources give different figures for the same year and population.',
  RANGES_LEFT_OUT: 'Some figures are only ranges: they count in min and max, not in the other measures.',
  SELF_REPORTED_ONLY: 'Every figure is told by its subject.',
  MIXED_SUBJECTS: 'Figures of organisations, sectors or countries stand side by side.',
});
export type AggregateFlag = keyof typeof AggregateFlag;
