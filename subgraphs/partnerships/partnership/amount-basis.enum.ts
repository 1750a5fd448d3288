import { defineEnum } from '../../vocabulary/define-enum.js';

/** What an amount stands for, where it is not one funder's own. */
export const AmountBasis = defineEnum(
  'AmountBasis',
  'What an amount stands for, where it is not one gift of its funder.',
  {
    WHOLE_ROUND: 'A round in which others took part too.',
    JOINT: 'What several funders gave together.',
    TO_DATE: 'All that was given so far.',
  },
);
export type AmountBasis = keyof typeof AmountBasis;
