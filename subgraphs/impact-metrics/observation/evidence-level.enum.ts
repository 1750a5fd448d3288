import { defineEnum } from '../../vocabulary/define-enum.js';

/** How far a figure may be trusted, strongest first. */
export const EvidenceLevel = defineEnum('EvidenceLevel', 'What stands behind a figure, strongest first.', {
  AUDITED: 'An accredited body or an outside auditor checked it.',
  INDEPENDENT_STUDY: 'Research by somebody other than the subject.',
  OFFICIAL: 'A public authority, a statutory filing, or a rule of its owner.',
  THIRD_PARTY: 'Press, funders, investors and others who are not the subject.',
  SELF_REPORTED: 'The subject about itself; promises and projections as well.',
  UNVERIFIED: 'Known only from memory, without a source.',
});
export type EvidenceLevel = keyof typeof EvidenceLevel;
