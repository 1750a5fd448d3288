import { defineEnum } from '../../vocabulary/define-enum.js';

/** How the headquarters of an organisation are known. */
export const HeadquartersBasis = defineEnum('HeadquartersBasis', 'How the headquarters of an organisation are known.', {
  STATED: 'A source says where it is based.',
  INFERRED_FROM_OPERATIONS: 'Sources only show where it works.',
  INFERRED: 'Worked out from other statements.',
});
export type HeadquartersBasis = keyof typeof HeadquartersBasis;
