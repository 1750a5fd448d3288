import { adjacencyOf, type NodeValues, type WeightedGraph } from './graph.js';
import { randomFrom } from './random.js';

/** The first `count` of the nodes in an order that only the seed decides. */
export function sampleOf(nodes: readonly string[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  return nodes
    .map((node) => ({ node, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ node }) => node);
}

/**
 * Betweenness estimated from the shortest paths that begin at `sources` (Brandes and Pich, Centrality estimation in large networks,
 * 2007), scaled by order / sources. With every node as source it is exact. `onSource` is told after each.
 */
export function sampledBetweenness(
  graph: WeightedGraph,
  sources: readonly string[],
  onSource: (done: number) => void = () => undefined,
): NodeValues {
  const { nodes, offsets, targets } = adjacencyOf(graph);
  const order = nodes.length;
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const distance = new Int32Array(order);
  const paths = new Float64Array(order);
  const dependency = new Float64Array(order);
  const queue = new Int32Array(order);
  const total = new Float64Array(order);
  sources.forEach((source, done) => {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    const start = indexOf.get(source) ?? 0;
    distance[start] = 0;
    paths[start] = 1;
    queue[0] = start;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const from = queue[head]!;
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const to = targets[at]!;
        if (distance[to]! < 0) {
          distance[to] = distance[from]! + 1;
          queue[length++] = to;
        }
        if (distance[to] === distance[from]! + 1) paths[to]! += paths[from]!;
      }
    }
    // Back along the shortest paths: what each node passes on to those before it.
    for (let head = length - 1; head >= 0; head--) {
      const from = queue[head]!;
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const to = targets[at]!;
        if (distance[to] === distance[from]! + 1)
          dependency[from]! += (paths[from]! / paths[to]!) * (1 + dependency[to]!);
      }
      if (from !== start) total[from]! += dependency[from]!;
    }
    onSource(done + 1);
  });
  const scale = order > 2 && sources.length > 0 ? order / sources.length / ((order - 1) * (order - 2)) : 0;
  return Object.fromEntries(nodes.map((node, index) => [node, total[index]! * scale]));
}

/** The share of shortest paths between other pairs that go through each node (Freeman 1977; Brandes 2001), over all pairs. 0 to 1. */
export const betweenness = (graph: WeightedGraph, onSource?: (done: number) => void): NodeValues =>
  sampledBetweenness(graph, graph.nodes(), onSource);
