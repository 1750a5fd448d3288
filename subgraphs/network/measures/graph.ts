import type { AbstractGraph } from 'graphology-types';
import { DirectedGraph, UndirectedGraph } from 'graphology';

/** One tie between two nodes; `weight` is how many partnerships stand behind it, or how strong a projection makes it. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** What measures are computed on: each pair of nodes once, or once in each direction. */
export interface GraphData {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
  readonly directed: boolean;
}

export type WeightedGraph = AbstractGraph<object, { weight: number }>;

/** A value for each node; null where the measure is not defined for it. */
export type NodeValues = Readonly<Record<string, number | null>>;

/** The graph of the data; a second edge between the same two nodes adds its weight to the first. */
export function graphOf({ nodes, edges, directed }: GraphData): WeightedGraph {
  const graph: WeightedGraph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { source, target, weight } of edges) {
    graph.updateEdge(source, target, ({ weight: before = 0 }) => ({ weight: before + weight }));
  }
  return graph;
}

/** The undirected graph of a directed one, the weights of both directions added; an undirected graph is its own. */
export function undirectedOf(graph: WeightedGraph): WeightedGraph {
  if (graph.type === 'undirected') return graph;
  const edges = graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  return graphOf({ nodes: graph.nodes(), edges, directed: false });
}

/** A graph without ties of a node to itself. */
export function withoutLoops(graph: WeightedGraph): WeightedGraph {
  const edges = graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  const directed = graph.type === 'directed';
  return graphOf({ nodes: graph.nodes(), edges: edges.filter(({ source, target }) => source !== target), directed });
}

/** Neighbours by index: those of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1] - 1]`. Edges are followed outward. */
export interface Adjacency {
  readonly nodes: readonly string[];
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** The neighbours of every node as numbers, for walks over the whole graph. */
export function adjacencyOf(graph: WeightedGraph): Adjacency {
  const nodes = graph.nodes();
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const lists = nodes.map((node) =>
    (graph.type === 'directed' ? graph.outNeighbors(node) : graph.neighbors(node)).map(
      (other) => indexOf.get(other) ?? 0,
    ),
  );
  const offsets = new Int32Array(nodes.length + 1);
  lists.forEach((list, index) => (offsets[index + 1] = (offsets[index] ?? 0) + list.length));
  return { nodes, offsets, targets: Int32Array.from(lists.flat()) };
}
