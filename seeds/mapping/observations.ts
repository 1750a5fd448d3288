import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, enumValue, ids, node, type Graph, type GraphEdge, type GraphNode } from '../graph.js';
import type { ObservationRow } from '../tables/observations.js';
import { conflictingPairs, type ComparableFigure } from './conflicts.js';
import { readFigure, type Reading } from './metric-reading.js';
import { workSettingOf } from './work-setting.js';

/** The properties of an observation that its reading gives. */
export const readingValues = ({ metric, value, low, high, unit, qualifier, asReported }: Reading) => ({
  ...{ metricId: ids.metric(metric), value, low, high, unit, qualifier, valueAsReported: asReported },
});

function subjectOf({ subject_type, subject_id }: ObservationRow): string {
  if (subject_type === 'organisation') return ids.organization(subject_id);
  return subject_type === 'country' ? ids.country(subject_id) : ids.sector(subject_id);
}

/** Observations of the files, the sectors they are about and the conflicts between them. */
export function mapObservations(data: DataSet): Graph {
  const { observations, vocabulary } = data;
  const settingOf = workSettingOf(data);
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const figures: ComparableFigure[] = [];
  const sectors = new Map<string, GraphNode>();
  for (const row of observations) {
    const id = ids.observation(row.observation_id);
    const subject = subjectOf(row);
    const map = vocabulary.metricMap.get(row.metric);
    if (map === undefined) throw new Error(`${row.observation_id}: its metric was checked when it was read`);
    const { value, value_low: low, value_high: high, unit, qualifier, year, population, country } = row;
    const reading = readFigure({ value, low, high, unit, qualifier }, map);
    nodes.push(
      node('Observation', id, {
        ...{ ...readingValues(reading), metricAsReported: row.metric, metricQualifier: map.qualifier },
        ...{ year, yearKey: year ?? 0, yearBasis: enumValue(row.year_basis), status: enumValue(row.value_status) },
        ...{ population, evidenceKind: enumValue(row.evidence_kind), context: row.is_context, conflict: row.conflict },
        evidenceLevel: vocabulary.evidenceLevels.get(row.evidence_kind),
        ...{ note: row.note, verified: true, setting: settingOf(row) },
      }),
    );
    edges.push(
      edge('ABOUT', id, subject),
      edge('MEASURES', id, ids.metric(reading.metric)),
      ...(country === undefined ? [] : [edge('MEASURED_IN', id, ids.country(country))]),
      ...cites(id, [row.source_id]),
    );
    figures.push({
      ...{ id, subject, aspect: map.qualifier ?? '', status: row.value_status, flagged: row.conflict },
      ...{ year, country, population, metric: reading.metric, unit: reading.unit },
      ...{ value: reading.value, low: reading.low, high: reading.high },
    });
    // A sector that is written in several ways keeps the first one.
    if (row.subject_type === 'sector' && !sectors.has(subject)) sectors.set(subject, sector(subject, row.subject_name));
  }
  for (const [smaller, larger] of conflictingPairs(figures)) edges.push(edge('CONFLICTS_WITH', smaller, larger));
  return { nodes: [...nodes, ...sectors.values()], edges };
}

export const sector = (id: string, name: string): GraphNode => node('Sector', id, { name, sortName: fold(name) });
