import { readDataSet } from '../../seeds/data-set.js';
import type { GraphEdge, GraphNode, PropertyValue } from '../../seeds/graph.js';
import { mapDataSet } from '../../seeds/mapping/map-data-set.js';
import { dataDirectory } from './raw-files.js';

/** The real data set, read and mapped without a database. */
export async function mapRealData(withUnverified: boolean) {
  const data = await readDataSet(dataDirectory, withUnverified);
  const { nodes, edges } = mapDataSet(data);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outgoing = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = `${edge.type} ${edge.from}`;
    outgoing.set(key, [...(outgoing.get(key) ?? []), edge]);
  }
  return {
    ...{ data, nodes, edges },
    withLabel: (label: string): GraphNode[] => nodes.filter(({ labels }) => labels.includes(label)),
    /** The properties of a node that must be there. */
    properties(id: string): Readonly<Record<string, PropertyValue>> {
      const node = byId.get(id);
      if (node === undefined) throw new Error(`no node ${id}`);
      return node.properties;
    },
    edgesOf: (type: string, from: string): GraphEdge[] => outgoing.get(`${type} ${from}`) ?? [],
  };
}
