import type { DataSet } from '../data-set.js';
import { cites, edge, enumValue, ids, joinGraphs, node, type Graph } from '../graph.js';

/** Evidence of activity in countries; the id is read off the row, repeats are numbered in file order. */
export function mapActivities({ activities }: DataSet): Graph {
  const seen = new Map<string, number>();
  const parts = activities.map((row): Graph => {
    const base = `${row.country.toLowerCase()}--${row.org_id ?? 'none'}--${row.evidence_kind.replaceAll('_', '-')}`;
    const repeat = (seen.get(base) ?? 0) + 1;
    seen.set(base, repeat);
    const id = ids.activity(repeat === 1 ? base : `${base}-${repeat}`);
    return {
      nodes: [node('Activity', id, { kind: enumValue(row.evidence_kind), detail: row.detail })],
      edges: [
        edge('IN', id, ids.country(row.country)),
        ...(row.org_id === undefined ? [] : [edge('BY', id, ids.organization(row.org_id))]),
        ...cites(id, [row.source_id]),
      ],
    };
  });
  return joinGraphs(parts);
}
