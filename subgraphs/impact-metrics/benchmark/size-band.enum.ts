import { defineEnum } from '../../vocabulary/define-enum.js';

/** How many people an organisation employs, in bands. */
export const SizeBand = defineEnum(
  'SizeBand',
  'How many people an organisation employs, by the latest observed figure about the whole of it.',
  {
    MICRO: 'Fewer than 10.',
    SMALL: '10 to 49.',
    MEDIUM: '50 to 249.',
    LARGE: '250 to 999.',
    VERY_LARGE: '1,000 or more.',
  },
);
export type SizeBand = keyof typeof SizeBand;
