import { defineEnum } from '../../vocabulary/define-enum.js';

/** What introductions are ranked by. */
export const IntroductionOrder = defineEnum(
  'IntroductionOrder',
  'What introductions are ranked by, highest first; ties by common partners, then by id.',
  {
    COMMON_PARTNERS: 'The number of common partners.',
    JACCARD: 'The share of common partners among all partners of the two.',
    ADAMIC_ADAR: 'Common partners, each counting less the more partners it has.',
  },
);
export type IntroductionOrder = keyof typeof IntroductionOrder;
