import { defineEnum } from '../../vocabulary/define-enum.js';

/** What is judged about providers. */
export const AssessmentKind = defineEnum('AssessmentKind', 'What is judged about a provider, never added up.', {
  IMPACT: 'Who is hired and what changes for them.',
  PRACTICE: 'How those who work there are treated.',
  LABEL: 'What a buyer may expect an impact sourcing provider to show.',
});
export type AssessmentKind = keyof typeof AssessmentKind;
