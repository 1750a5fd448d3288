import { CellFault, known, list, oneOf, optional, text, type CellRule } from '../cells.js';
import { isTransform } from '../mapping/metric-reading.js';
import { table } from '../table.js';

type Keys = { has(key: string): boolean };

const free = (cell: string): string => cell;

const transform: CellRule<string> = (cell) => {
  if (isTransform(cell)) return cell;
  throw new CellFault(`"${cell}" is not a transform that can be applied`);
};

/** From the role as reported to the party role; the other party's role and the side decide as well. */
export const partyRoleMap = (kinds: Keys, roles: Keys) =>
  table({
    file: 'vocabulary/party_role_map.csv',
    key: ['partnership_type', 'role_as_reported', 'counterpart_role_as_reported', 'side'],
    columns: {
      ...{
        partnership_type: known(kinds, 'partnership type'),
        role_as_reported: text,
        counterpart_role_as_reported: text,
      },
      ...{ side: oneOf(['a', 'b']), role: known(roles, 'party role'), confidence: free },
    },
  });

/** From a reported target group to worker groups; to none where the note says why. */
export const workerGroupMap = (groups: Keys) =>
  table({
    file: 'vocabulary/worker_group_map.csv',
    key: ['target_group_as_reported'],
    columns: { target_group_as_reported: text, worker_group: list(';', known(groups, 'worker group')), note: free },
  });

/** From a reported service to services; to none where the note says why. */
export const serviceMap = (services: Keys) =>
  table({
    file: 'vocabulary/service_map.csv',
    key: ['service_as_reported'],
    columns: { service_as_reported: text, service: list(';', known(services, 'service')), note: free },
  });

/** From a reported metric to its canonical one, with the arithmetic between them and what sets it apart. */
export const metricMap = (metrics: Keys) =>
  table({
    file: 'vocabulary/metric_map.csv',
    key: ['metric_as_reported'],
    columns: {
      ...{ metric_as_reported: text, metric: known(metrics, 'metric'), transform: optional(transform) },
      ...{ confidence: free, qualifier: optional(text), note: free },
    },
  });
