import type { DataSet } from '../data-set.js';
import { ids } from '../graph.js';
import type { ObservationRow } from '../tables/observations.js';

const settingsOfKinds: Readonly<Record<string, string>> = { issp: 'IMPACT_SOURCING', bpo: 'TRADITIONAL_BPO' };

/** Whether a figure is about impact sourcing or outsourcing at large: by its own entry, its sector's, or the kind of its organisation. */
export function workSettingOf({ organisations, vocabulary: { workSettings } }: DataSet) {
  const kinds = new Map(organisations.map((row) => [row.org_id, row.org_type]));
  return (row: ObservationRow): string | undefined =>
    workSettings.get(ids.observation(row.observation_id)) ??
    (row.subject_type === 'sector' ? workSettings.get(ids.sector(row.subject_id)) : undefined) ??
    (row.subject_type === 'organisation' ? settingsOfKinds[kinds.get(row.subject_id) ?? ''] : undefined);
}
