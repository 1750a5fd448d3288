import { defineEnum } from '../../vocabulary/define-enum.js';

/** Why a derived metric has no value. */
export const DerivationGap = defineEnum('DerivationGap', 'Why a derived metric has no value.', {
  MISSING_INPUT: 'At least one input was never observed; missingInputs names it.',
  RANGE_ONLY: 'An input is known only as a range.',
  PERIOD_MISMATCH: 'The inputs are known, but never for the same year.',
  DEFINITION_MISMATCH: 'The inputs of the same year are about different populations, places or definitions.',
  UNIT_MISMATCH: 'The units of the inputs do not fit each other.',
  CONFLICTING_INPUTS: 'Sources give different values of an input for the same year and population.',
  DIVISION_BY_ZERO: 'What is divided by is zero.',
});
export type DerivationGap = keyof typeof DerivationGap;
