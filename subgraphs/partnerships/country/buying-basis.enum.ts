import { defineEnum } from '../../vocabulary/define-enum.js';

/** Why an organisation counts as buying work delivered in a country. */
export const BuyingBasis = defineEnum(
  'BuyingBasis',
  'Why an organisation counts as buying work delivered in a country.',
  {
    PARTNERSHIP: 'A partnership in which it buys names the country.',
    PROVIDER: 'It buys from a provider that delivers in the country, among others perhaps.',
  },
);
export type BuyingBasis = keyof typeof BuyingBasis;
