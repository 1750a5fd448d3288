import { defineEnum } from './define-enum.js';

/** How sure an unverified record is. */
export const Confidence = defineEnum('Confidence', 'How sure a record is that is known only from memory.', {
  LOW: 'Little more than a guess.',
  MEDIUM: 'Likely.',
  HIGH: 'All but certain, yet without a source.',
});
export type Confidence = keyof typeof Confidence;
