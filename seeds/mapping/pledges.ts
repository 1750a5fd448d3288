import type { DataSet } from '../data-set.js';
import { cites, edge, ids, node, type Graph } from '../graph.js';

/** Promises, each with the figures that count what it promised. */
export function mapPledges({ pledges, pledgeProgress }: DataSet): Graph {
  return {
    nodes: pledges.map((row) =>
      node('Pledge', ids.pledge(row.pledge_id), {
        ...{ promise: row.promise, low: row.quantity?.low, high: row.quantity?.high, unit: row.unit },
        ...{ byYear: row.by_year, byYearKey: row.by_year ?? 0, progressAsReported: row.reported_progress },
        ...{ progressYear: row.progress_year, note: row.note },
      }),
    ),
    edges: [
      ...pledges.flatMap((row) => {
        const id = ids.pledge(row.pledge_id);
        return [edge('BY', id, ids.organization(row.org_id)), ...cites(id, [row.source_id])];
      }),
      ...pledgeProgress.map((row) =>
        edge('COUNTED_BY', ids.pledge(row.pledge_id), ids.observation(row.observation_id)),
      ),
    ],
  };
}
