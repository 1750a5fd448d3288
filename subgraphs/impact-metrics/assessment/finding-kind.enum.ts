import { defineEnum } from '../../vocabulary/define-enum.js';

/** What a record says about a criterion. */
export const FindingKind = defineEnum('FindingKind', 'What a record says about a criterion.', {
  PROOF: 'That it is met.',
  SHORT: 'That it is not met.',
  UNCLEAR: 'Nothing that decides: it contradicts another, or gives a bound, a status or a date that leaves it open.',
  OUTDATED: 'What would be a proof, were it dated, newer or still in force.',
});
export type FindingKind = keyof typeof FindingKind;
