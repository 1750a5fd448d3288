import { defineEnum } from '../../vocabulary/define-enum.js';

/** Why there is no progress figure. */
export const ProgressGap = defineEnum('ProgressGap', 'Why progress cannot be told.', {
  NO_QUANTITY: 'The promise names no number.',
  NO_FIGURE: 'No known figure counts what was promised, by the same definition.',
  UNIT_MISMATCH: 'The figures that count it are in another unit.',
  CONFLICTING_INPUTS: 'Sources give different figures for the latest year.',
});
export type ProgressGap = keyof typeof ProgressGap;
