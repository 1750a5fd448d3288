import {
  closeness as closenessOf,
  eigenvector as eigenvectorOf,
  hits as hitsOf,
  pagerank as pagerankOf,
} from 'graphology-metrics/centrality/index.js';
import { withoutLoops, type NodeValues, type WeightedGraph } from './graph.js';

// Shortest paths never go through a tie to itself, and the package's index of neighbours does not expect one.

/** How far iterations go: until the sum of changes is below order times the tolerance. */
const iteration = { tolerance: 1e-14, maxIterations: 100_000 } as const;

const perNode = (graph: WeightedGraph, value: (node: string) => number): NodeValues =>
  Object.fromEntries(graph.mapNodes((node) => [node, value(node)]));

const weightOf = (weighted: boolean) => ({ getEdgeWeight: weighted ? 'weight' : null }) as const;

/** The number of ties of each node, in either direction; a tie to itself counts twice. */
export const degree = (graph: WeightedGraph): NodeValues => perNode(graph, (node) => graph.degree(node));

/** The number of ties that lead to each node of a directed graph. */
export const inDegree = (graph: WeightedGraph): NodeValues => perNode(graph, (node) => graph.inDegree(node));

/** The number of ties that lead from each node of a directed graph. */
export const outDegree = (graph: WeightedGraph): NodeValues => perNode(graph, (node) => graph.outDegree(node));

/** The sum of the weights of a node's ties (its strength: Barrat and others, The architecture of complex weighted networks, 2004). */
export function weightedDegree(graph: WeightedGraph, weighted: boolean): NodeValues {
  const sums = new Map(graph.nodes().map((node) => [node, 0]));
  graph.forEachEdge((_, { weight }, source, target) => {
    const one = weighted ? weight : 1;
    sums.set(source, (sums.get(source) ?? 0) + one);
    sums.set(target, (sums.get(target) ?? 0) + one);
  });
  return Object.fromEntries(sums);
}

/**
 * Closeness of each node as Wasserman and Faust correct it for graphs in pieces (Social Network Analysis, 1994, 5.2.2):
 * (r / (n - 1)) * (r / sum of distances), r the number of nodes that reach it. 0 to 1; 0 for a node that none reaches.
 */
export const closeness = (graph: WeightedGraph): NodeValues =>
  closenessOf(withoutLoops(graph), { wassermanFaust: true });

/**
 * The leading eigenvector of the adjacency matrix (Bonacich 1972), of length 1, by power iteration from equal values; along ties that
 * lead to the node. Null when it does not settle, as in a graph without cycles.
 */
export function eigenvector(graph: WeightedGraph, weighted: boolean): NodeValues | null {
  return settled(graph, () => eigenvectorOf(graph, { ...iteration, ...weightOf(weighted) }));
}

/** PageRank (Brin and Page 1998) with damping 0.85; what nodes without outgoing ties hold is spread over all. Sums to 1. */
export function pagerank(graph: WeightedGraph, weighted: boolean): NodeValues | null {
  return settled(graph, () => pagerankOf(graph, { alpha: 0.85, ...iteration, ...weightOf(weighted) }));
}

export interface HubsAndAuthorities {
  readonly hub: NodeValues;
  readonly authority: NodeValues;
}

/** Hubs point to good authorities, good hubs point to authorities (Kleinberg 1999); each sums to 1. Equal in an undirected graph. */
export function hits(graph: WeightedGraph, weighted: boolean): HubsAndAuthorities | null {
  return settled(graph, () => {
    const { hubs, authorities } = hitsOf(graph, { ...iteration, ...weightOf(weighted), normalize: true });
    return { hub: hubs, authority: authorities };
  });
}

/** An iteration's result; null when it does not settle, or when there is no tie to iterate over. */
function settled<Result>(graph: WeightedGraph, compute: () => Result): Result | null {
  if (graph.size === 0) return null;
  try {
    return compute();
  } catch {
    return null;
  }
}
