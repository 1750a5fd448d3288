import { defineEnum } from '../../vocabulary/define-enum.js';

/** What became of a record or relationship from one release to another. */
export const ChangeKind = defineEnum('ChangeKind', 'What became of a record from one release to another.', {
  ADDED: 'Only the later release holds it.',
  ENDED: 'Only the earlier release holds it.',
  CHANGED: 'Both hold it, with other values.',
});
export type ChangeKind = keyof typeof ChangeKind;
