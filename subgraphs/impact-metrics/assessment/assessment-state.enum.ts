import { defineEnum } from '../../vocabulary/define-enum.js';

/** How a provider stands. */
export const AssessmentState = defineEnum('AssessmentState', 'How a provider stands by a scheme.', {
  REACHED: 'Every topic reaches its minimum.',
  NOT_REACHED: 'Something is proved, but a topic stays below its minimum.',
  NO_PROOF: 'Nothing is proved; that says nothing bad about the provider.',
});
export type AssessmentState = keyof typeof AssessmentState;
