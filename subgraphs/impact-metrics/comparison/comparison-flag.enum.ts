import { defineEnum } from '../../vocabulary/define-enum.js';

/** Why a figure cannot simply be held against the others. */
export const ComparisonFlag = defineEnum('ComparisonFlag', 'Why a figure cannot simply be held against the others.', {
  NO_FIGURE: 'Nothing is known, or nothing for the year asked for.',
  RANGE_ONLY: 'It is only a range.',
  CONFLICTING: 'Another source gives another value for the same year and population.',
  QUALIFIED: 'Its source states it as a bound or roughly, such as less_than or approximately.',
  UNDATED: 'No year is stated.',
  OTHER_UNIT: 'It is in another unit than most.',
  OTHER_YEAR: 'It holds for another year than most.',
  OTHER_POPULATION: 'It is about another population than most, such as one site or one group.',
  OTHER_DEFINITION: 'It measures the metric in another way than most.',
});
export type ComparisonFlag = keyof typeof ComparisonFlag;
