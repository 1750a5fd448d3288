import { optional, slug, text, yesNo } from '../cells.js';
import { table, type RowOf } from '../table.js';

const upper = (rule: (cell: string) => string) => (cell: string) => rule(cell).toUpperCase();
const free = (cell: string): string => cell;

export const partyRoles = table({
  file: 'vocabulary/party_roles.csv',
  key: ['role'],
  columns: { role: text, definition: text },
});

export const partnershipKinds = table({
  file: 'vocabulary/partnership_kinds.csv',
  key: ['partnership_type'],
  columns: { partnership_type: text, kind: text, family: text, definition: text, directed: yesNo, direction: free },
});

export const workerGroups = table({
  file: 'vocabulary/worker_groups.csv',
  key: ['worker_group'],
  columns: {
    ...{ worker_group: slug, name: text, definition: text, dimension: upper(text) },
    ...{ standard_code: optional(text), broader: optional(slug), cids_code: optional(text) },
  },
});

export const services = table({
  file: 'vocabulary/services.csv',
  key: ['service'],
  columns: {
    ...{ service: slug, name: text, definition: text, broader: optional(slug), isic: optional(text) },
    ...{ isco: optional(text), procurement_code: optional(text), is_capability: yesNo },
  },
});

export const factFields = table({
  file: 'vocabulary/fact_fields.csv',
  key: ['field_as_reported'],
  columns: { field_as_reported: text, field: text, in_profile: yesNo, multi_valued: yesNo, note: free },
});

export const evidenceLevels = table({
  file: 'vocabulary/evidence-levels.csv',
  key: ['evidence_kind'],
  columns: { evidence_kind: text, level: text, why: free },
});

export type FactFieldRow = RowOf<typeof factFields>;
