import { CellFault, known, list, oneOf, optional, slug, text, yesNo, type CellRule } from '../cells.js';
import { isTransform } from '../mapping/metric-reading.js';
import type { RejectedRow } from '../report.js';
import { readTable, table, type Columns, type RowOf, type Table } from '../table.js';

const upper = (rule: (cell: string) => string) => (cell: string) => rule(cell).toUpperCase();
const sides = ['a', 'b'] as const;
const transform: CellRule<string> = (cell) => {
  if (isTransform(cell)) return cell;
  throw new CellFault(`"${cell}" is not a transform that can be applied`);
};
const free = (cell: string): string => cell;

const partyRoles = table({
  file: 'vocabulary/party_roles.csv',
  key: ['role'],
  columns: { role: text, definition: text },
});

const partnershipKinds = table({
  file: 'vocabulary/partnership_kinds.csv',
  key: ['partnership_type'],
  columns: { partnership_type: text, kind: text, family: text, definition: text, directed: yesNo, direction: free },
});

const workerGroups = table({
  file: 'vocabulary/worker_groups.csv',
  key: ['worker_group'],
  columns: {
    ...{ worker_group: slug, name: text, definition: text, dimension: upper(text) },
    ...{ standard_code: optional(text), broader: optional(slug), cids_code: optional(text) },
  },
});

const services = table({
  file: 'vocabulary/services.csv',
  key: ['service'],
  columns: {
    ...{ service: slug, name: text, definition: text, broader: optional(slug), isic: optional(text) },
    ...{ isco: optional(text), procurement_code: optional(text), is_capability: yesNo },
  },
});

const metrics = table({
  file: 'vocabulary/metrics.csv',
  key: ['metric'],
  columns: {
    ...{ metric: slug, name: text, definition: text, kind: upper(text), unit_family: upper(text) },
    ...{ direction: upper(text), area: upper(text), iris_code: optional(text), iris_fit: upper(text) },
    ...{ extension: yesNo, summable: yesNo, note: optional(text) },
  },
});

const factFields = table({
  file: 'vocabulary/fact_fields.csv',
  key: ['field_as_reported'],
  columns: { field_as_reported: text, field: text, in_profile: yesNo, multi_valued: yesNo, note: free },
});

const evidenceLevels = table({
  file: 'vocabulary/evidence-levels.csv',
  key: ['evidence_kind'],
  columns: { evidence_kind: text, level: text, why: free },
});

export type MetricRow = RowOf<typeof metrics>;
export type WorkerGroupRow = RowOf<typeof workerGroups>;
export type ServiceRow = RowOf<typeof services>;
export type MetricMapRow = ReturnType<Vocabulary['metricMap']['get']> & object;
export type FactFieldRow = RowOf<typeof factFields>;
export type Vocabulary = Awaited<ReturnType<typeof readVocabulary>>;

const partyRoleKey = (type: string, role: string, counterpart: string, side: 'a' | 'b'): string =>
  JSON.stringify([type, role, counterpart, side]);

/** Reads the closed lists and the maps from reported spellings to them. */
export async function readVocabulary(directory: string, rejected: RejectedRow[]) {
  const read = <C extends Columns>(definition: Table<C>) => readTable(directory, definition, rejected);
  const roles = new Set((await read(partyRoles)).map((row) => row.role));
  const kinds = new Map((await read(partnershipKinds)).map((row) => [row.partnership_type, row]));
  const groups = await read(workerGroups);
  const offered = await read(services);
  const measures = new Map((await read(metrics)).map((row) => [row.metric, row]));
  const fields = new Map((await read(factFields)).map((row) => [row.field_as_reported, row]));

  const role = known(roles, 'party role');
  const partyRoleMap = await read(
    table({
      file: 'vocabulary/party_role_map.csv',
      key: ['partnership_type', 'role_as_reported', 'counterpart_role_as_reported', 'side'],
      columns: {
        ...{ partnership_type: known(kinds, 'partnership type'), role_as_reported: text },
        ...{ counterpart_role_as_reported: text, side: oneOf(sides), role, confidence: free },
      },
    }),
  );
  const groupKeys = new Set(groups.map((row) => row.worker_group));
  const workerGroupMap = await read(
    table({
      file: 'vocabulary/worker_group_map.csv',
      key: ['target_group_as_reported'],
      columns: {
        target_group_as_reported: text,
        worker_group: list(';', known(groupKeys, 'worker group')),
        note: free,
      },
    }),
  );
  const serviceKeys = new Set(offered.map((row) => row.service));
  const serviceMap = await read(
    table({
      file: 'vocabulary/service_map.csv',
      key: ['service_as_reported'],
      columns: { service_as_reported: text, service: list(';', known(serviceKeys, 'service')), note: free },
    }),
  );
  const metricMap = await read(
    table({
      file: 'vocabulary/metric_map.csv',
      key: ['metric_as_reported'],
      columns: {
        ...{ metric_as_reported: text, metric: known(measures, 'metric'), transform: optional(transform) },
        ...{ confidence: free, qualifier: optional(text), note: free },
      },
    }),
  );
  const partyRoleOf = new Map(
    partyRoleMap.map((row) => {
      const { partnership_type, role_as_reported, counterpart_role_as_reported, side } = row;
      return [partyRoleKey(partnership_type, role_as_reported, counterpart_role_as_reported, side), row.role];
    }),
  );
  return {
    partyRoles: roles,
    partnershipKinds: kinds,
    workerGroups: groups,
    services: offered,
    metrics: measures,
    factFields: fields,
    /** The role of the party on one side, by type and both reported roles. */
    partyRole: (type: string, reported: string, counterpart: string, side: 'a' | 'b'): string | undefined =>
      partyRoleOf.get(partyRoleKey(type, reported, counterpart, side)),
    workerGroupsOf: new Map(workerGroupMap.map((row) => [row.target_group_as_reported, row.worker_group])),
    servicesOf: new Map(serviceMap.map((row) => [row.service_as_reported, row.service])),
    metricMap: new Map(metricMap.map((row) => [row.metric_as_reported, row])),
    evidenceLevels: new Map((await read(evidenceLevels)).map((row) => [row.evidence_kind, row.level])),
  };
}
