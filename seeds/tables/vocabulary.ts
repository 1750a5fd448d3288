import type { RejectedRow } from '../report.js';
import { readTable, type Columns, type Table } from '../table.js';
import { caseOutcomeMap } from './case-outcome-map.js';
import * as catalogue from './metric-catalogue.js';
import { certificateSchemes, ratingSchemes } from './schemes.js';
import * as lists from './vocabulary-lists.js';
import * as maps from './vocabulary-maps.js';

export type Vocabulary = Awaited<ReturnType<typeof readVocabulary>>;

const partyKey = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Reads the closed lists and the maps from reported spellings to them. */
export async function readVocabulary(directory: string, rejected: RejectedRow[]) {
  const read = <C extends Columns>(definition: Table<C>) => readTable(directory, definition, rejected);
  const partyRoles = new Set((await read(lists.partyRoles)).map((row) => row.role));
  const partnershipKinds = new Map((await read(lists.partnershipKinds)).map((row) => [row.partnership_type, row]));
  const workerGroups = await read(lists.workerGroups);
  const services = await read(lists.services);
  const irisCodes = new Set((await read(catalogue.irisCodes)).map((row) => row.code));
  const metrics = new Map((await read(catalogue.metrics(irisCodes))).map((row) => [row.metric, row]));
  const standardMetrics = await read(catalogue.standardMetrics(irisCodes, metrics));
  const workSettings = new Map((await read(catalogue.workSettings)).map((row) => [row.record, row.setting]));
  const factFields = new Map((await read(lists.factFields)).map((row) => [row.field_as_reported, row]));
  const evidenceLevels = new Map((await read(lists.evidenceLevels)).map((row) => [row.evidence_kind, row.level]));
  const certificates = new Map((await read(certificateSchemes)).map((row) => [row.scheme, row]));
  const levels = [...new Set(evidenceLevels.values())];
  const ratings = new Map((await read(ratingSchemes(levels))).map((row) => [row.scheme, row]));

  const roleOf = new Map(
    (await read(maps.partyRoleMap(partnershipKinds, partyRoles))).map((row) => {
      const { partnership_type, role_as_reported, counterpart_role_as_reported, side } = row;
      return [partyKey(partnership_type, role_as_reported, counterpart_role_as_reported, side), row.role];
    }),
  );
  const groupMap = await read(maps.workerGroupMap(new Set(workerGroups.map((row) => row.worker_group))));
  const serviceMap = await read(maps.serviceMap(new Set(services.map((row) => row.service))));
  const metricMap = await read(maps.metricMap(metrics));
  const outcomeMap = await read(caseOutcomeMap(metrics));
  return {
    ...{ partyRoles, partnershipKinds, workerGroups, services, metrics, factFields, evidenceLevels },
    ...{ standardMetrics, workSettings, certificateSchemes: certificates, ratingSchemes: ratings },
    /** The role of the party on one side, by type and both reported roles. */
    partyRole: (type: string, reported: string, counterpart: string, side: 'a' | 'b'): string | undefined =>
      roleOf.get(partyKey(type, reported, counterpart, side)),
    workerGroupsOf: new Map(groupMap.map((row) => [row.target_group_as_reported, row.worker_group])),
    servicesOf: new Map(serviceMap.map((row) => [row.service_as_reported, row.service])),
    caseOutcomeMap: new Map(outcomeMap.map((row) => [row.outcome_as_reported, row])),
    metricMap: new Map(metricMap.map((row) => [row.metric_as_reported, row])),
  };
}
