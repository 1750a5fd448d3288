import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { ids, node, type Graph, type GraphEdge } from '../graph.js';

/** How many records cite each source; a Workforce says again what a fact says and does not count. */
export function citationCounts(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, from, to } of edges) {
    if (type === 'CITES' && !from.startsWith(ids.workforce(''))) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

/** The pages that were read. */
export function mapSources({ sources }: DataSet, citations: ReadonlyMap<string, number>): Graph {
  const nodes = sources.map((row) => {
    const id = ids.source(row.source_id);
    return node('Source', id, {
      ...{ title: row.title, sortTitle: fold(row.title), publisher: row.publisher, url: row.url },
      ...{ year: row.year, yearKey: row.year ?? 0, extentSeen: row.extent_seen, note: row.quality_note },
      citationCount: citations.get(id) ?? 0,
    });
  });
  return { nodes, edges: [] };
}
