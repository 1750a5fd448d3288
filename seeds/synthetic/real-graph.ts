import { join } from 'node:path';
import { readDataSet } from '../data-set.js';
import type { GraphEdge, GraphNode } from '../graph.js';
import { mapDataSet } from '../mapping/map-data-set.js';

/** A record of the real data set with the relationships that leave it and the parties that lead to it. */
export interface RealRecord {
  readonly node: GraphNode;
  readonly out: readonly GraphEdge[];
  readonly parties: readonly GraphEdge[];
}

export interface RealGraph {
  readonly recordsOf: (label: string) => readonly RealRecord[];
  /** The kind of an organisation, by its id. */
  readonly kindOf: (organizationId: string) => string;
}

/** The real data set, whose proportions the synthetic one takes; nothing unverified. */
export async function readRealGraph(projectRoot: string): Promise<RealGraph> {
  const data = await readDataSet(join(projectRoot, 'seeds', 'data'), false);
  const { nodes, edges } = mapDataSet(data);
  const out = groupBy(edges, ({ from }) => from);
  const parties = groupBy(
    edges.filter(({ type }) => type === 'PARTY'),
    ({ to }) => to,
  );
  const records = groupBy(
    nodes.map((node) => ({ node, out: out.get(node.id) ?? [], parties: parties.get(node.id) ?? [] })),
    ({ node }) => node.label,
  );
  const kinds = new Map(
    (records.get('Organization') ?? []).map(({ node }) => [node.id, String(node.properties['kind'])]),
  );
  return {
    recordsOf: (label) => records.get(label) ?? [],
    kindOf: (id) => kinds.get(id) ?? 'OTHER',
  };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
