import { defineEnum } from './define-enum.js';

/** Whether money is said to end or to come again. */
export const FundingTerm = defineEnum('FundingTerm', 'Whether money is said to end or to come again.', {
  LIMITED: 'For a course, a cycle or a stretch of time that the source names.',
  RECURRING: 'Again and again, without an end that the source names.',
});
export type FundingTerm = keyof typeof FundingTerm;
