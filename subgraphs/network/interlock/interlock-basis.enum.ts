import { defineEnum } from '../../vocabulary/define-enum.js';

/** What organisations can have in common. */
export const InterlockBasis = defineEnum('InterlockBasis', 'What two organisations have in common.', {
  PARTNERS: 'Organisations that both are in partnerships with.',
  FUNDERS: 'Organisations that fund, invest in or lend to both: FUNDER, INVESTOR or LENDER in partnerships with each.',
  COUNTRIES: 'Countries that both deliver work in.',
});
export type InterlockBasis = keyof typeof InterlockBasis;
