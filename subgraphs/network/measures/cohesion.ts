import { coreNumber as typedOtherwise } from 'graphology-cores';
import { undirectedOf, withoutLoops, type NodeValues, type WeightedGraph } from './graph.js';

// The package's types name an argument that its function does not take.
const coresOf = typedOtherwise as unknown as (graph: WeightedGraph) => Record<string, number>;

/** The largest k such that a node belongs to a part in which each has k ties or more (Seidman 1983), on the undirected graph without self-ties. */
export const coreNumber = (graph: WeightedGraph): NodeValues => coresOf(withoutLoops(undirectedOf(graph)));

/**
 * The share of pairs of a node's neighbours that are tied themselves (Watts and Strogatz 1998), on the undirected graph without
 * self-ties. 0 to 1; 0 for a node with fewer than two neighbours.
 */
export function clustering(graph: WeightedGraph): NodeValues {
  const plain = withoutLoops(undirectedOf(graph));
  const neighbours = new Map(plain.mapNodes((node) => [node, new Set(plain.neighbors(node))]));
  const tiesAmong = (around: ReadonlySet<string>): number =>
    [...around].reduce((sum, node) => {
      const theirs = neighbours.get(node) ?? new Set<string>();
      const [few, many] = around.size < theirs.size ? [around, theirs] : [theirs, around];
      return sum + [...few].filter((other) => many.has(other)).length;
    }, 0);
  const value = (around: ReadonlySet<string>): number =>
    around.size < 2 ? 0 : tiesAmong(around) / (around.size * (around.size - 1));
  return Object.fromEntries([...neighbours].map(([node, around]) => [node, value(around)]));
}
