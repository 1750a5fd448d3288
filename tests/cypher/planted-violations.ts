import { roundabout } from './planted/detours.js';
import { inNames } from './planted/names.js';
import { otherThanReads } from './planted/not-reads.js';
import { inPatterns } from './planted/patterns.js';
import { inProperties } from './planted/properties.js';
import { wholesale } from './planted/wholesale.js';
import type { Planted } from './planted/planted.js';

/** At least one for each kind that the check of ours reports. */
export const plantedViolations: readonly Planted[] = [
  ...inPatterns,
  ...inNames,
  ...inProperties,
  ...roundabout,
  ...wholesale,
  ...otherThanReads,
];
