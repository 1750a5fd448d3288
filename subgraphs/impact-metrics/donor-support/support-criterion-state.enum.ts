import { defineEnum } from '../../vocabulary/define-enum.js';

/** What is known about a criterion of donor support. */
export const SupportCriterionState = defineEnum(
  'SupportCriterionState',
  'What the evidence says about a criterion of donor support.',
  {
    MET: 'A record proves it.',
    NOT_MET: 'A record says that it does not hold.',
    NOT_KNOWN: 'No record decides: a blank, and no shortcoming.',
  },
);
export type SupportCriterionState = keyof typeof SupportCriterionState;
