import { defineEnum } from '../vocabulary/define-enum.js';

/** Why a supporter is listed under a country. */
export const SupporterBasis = defineEnum('SupporterBasis', 'Why a supporter is listed under a country.', {
  LOCATED: 'Its headquarters are there.',
  DELIVERS: 'It works there.',
  PARTNERSHIP: 'It is a party of a partnership that takes place there.',
});
export type SupporterBasis = keyof typeof SupporterBasis;
