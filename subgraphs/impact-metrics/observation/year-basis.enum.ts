import { defineEnum } from '../../vocabulary/define-enum.js';

/** Where the year of a figure comes from. */
export const YearBasis = defineEnum('YearBasis', 'Where the year of a figure comes from.', {
  STATED: 'The source states it.',
  APPROXIMATE: 'Taken from the date of the page or from what surrounds the figure.',
  INFERRED: 'Worked out from other statements of the source.',
  NOT_STATED: 'The source gives no year.',
});
export type YearBasis = keyof typeof YearBasis;
