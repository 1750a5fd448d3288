import type { SubgraphName } from '../../../schema/graph/model.js';

/** What a text may not do; each kind is tried on a planted violation. */
export const violationKinds = [
  'syntax',
  'lint',
  'unlabelled-node',
  'untyped-relationship',
  'unknown-label',
  'invisible-label',
  'unknown-relationship-type',
  'invisible-relationship-type',
  'unknown-property',
  'unreadable-property',
  'dynamic-label',
  'dynamic-property',
  'all-properties',
  'whole-record',
  'unknown-variable',
  'write',
  'procedure',
  'unsupported-clause',
] as const;
export type ViolationKind = (typeof violationKinds)[number];

/** One fault of one query, as seen by the subgraph that runs it. */
export interface Violation {
  readonly query: string;
  readonly subgraph: SubgraphName;
  readonly kind: ViolationKind;
  readonly detail: string;
}

export type Report = (kind: ViolationKind, detail: string) => void;
