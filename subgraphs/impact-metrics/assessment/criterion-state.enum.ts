import { defineEnum } from '../../vocabulary/define-enum.js';

/** What is known about a criterion. */
export const CriterionState = defineEnum('CriterionState', 'What the evidence says about a criterion.', {
  PROVED: 'A record proves it.',
  SHORT: 'Records say that it is not met: no points.',
  UNCLEAR: 'Records contradict each other, or give a bound, a status or a date that does not decide: blank.',
  OUTDATED: 'What would prove it is undated, too old or lapsed: blank.',
  NO_PROOF: 'No record tells: blank.',
});
export type CriterionState = keyof typeof CriterionState;
