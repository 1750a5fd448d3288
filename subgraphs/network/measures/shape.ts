import { components } from './components.js';
import { adjacencyOf, graphOf, undirectedOf, type WeightedGraph } from './graph.js';

/** The share of possible ties that are there; in a directed graph each direction is possible. Null with fewer than two nodes. */
export function density(graph: WeightedGraph): number | null {
  const { order, size } = graph;
  if (order < 2) return null;
  return ((graph.type === 'directed' ? 1 : 2) * size) / (order * (order - 1));
}

export interface Distances {
  /** The greatest distance of two nodes. */
  readonly diameter: number;
  /** The mean distance over all pairs. */
  readonly averagePathLength: number;
  readonly order: number;
}

/** Distances within the largest component, in ties, whatever their direction; null when no component has two nodes. */
export function distances(graph: WeightedGraph): Distances | null {
  const [largest = []] = components(graph);
  if (largest.length < 2) return null;
  const { offsets, targets, nodes } = adjacencyOf(inside(undirectedOf(graph), new Set(largest)));
  const order = nodes.length;
  const distance = new Int32Array(order);
  const queue = new Int32Array(order);
  let diameter = 0;
  let sum = 0;
  for (let start = 0; start < order; start++) {
    distance.fill(-1);
    distance[start] = 0;
    queue[0] = start;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const from = queue[head]!;
      sum += distance[from]!;
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const to = targets[at]!;
        if (distance[to]! >= 0) continue;
        distance[to] = distance[from]! + 1;
        queue[length++] = to;
      }
    }
    diameter = Math.max(diameter, distance[queue[length - 1]!]!);
  }
  return { diameter, averagePathLength: sum / (order * (order - 1)), order };
}

function inside(graph: WeightedGraph, kept: ReadonlySet<string>): WeightedGraph {
  const edges = graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  return graphOf({ nodes: [...kept], edges: edges.filter(({ source }) => kept.has(source)), directed: false });
}

/** How many nodes have each number of ties, fewest first. */
export function degreeDistribution(graph: WeightedGraph): { degree: number; count: number }[] {
  const counts = new Map<number, number>();
  graph.forEachNode((node) => counts.set(graph.degree(node), (counts.get(graph.degree(node)) ?? 0) + 1));
  return [...counts].sort(([a], [b]) => a - b).map(([degree, count]) => ({ degree, count }));
}

/**
 * How far ties stay within groups (Newman, Mixing patterns in networks, 2003, equation 2): 1 when all do, 0 when as many as by chance,
 * less when fewer. Over ties of which both ends have a group; null when there is none, or only one group has ties.
 */
export function assortativity(graph: WeightedGraph, groupOf: (node: string) => string | null): number | null {
  const pairs = new Map<string, Map<string, number>>();
  const count = (from: string, to: string) => {
    const row = pairs.get(from) ?? new Map<string, number>();
    pairs.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  };
  let total = 0;
  graph.forEachEdge((_, __, source, target) => {
    const [from, to] = [groupOf(source), groupOf(target)];
    if (from === null || to === null) return;
    count(from, to);
    total += 1;
    if (graph.type === 'directed' || source === target) return;
    count(to, from);
    total += 1;
  });
  const groups = [...new Set([...pairs.keys(), ...[...pairs.values()].flatMap((row) => [...row.keys()])])];
  const share = (from: string, to: string): number => (pairs.get(from)?.get(to) ?? 0) / total;
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const within = sum(groups.map((group) => share(group, group)));
  const byChance = sum(
    groups.map((group) => sum(groups.map((to) => share(group, to))) * sum(groups.map((from) => share(from, group)))),
  );
  return total === 0 || byChance === 1 ? null : (within - byChance) / (1 - byChance);
}
