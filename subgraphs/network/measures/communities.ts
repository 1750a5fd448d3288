import louvainModule from 'graphology-communities-louvain';
import { graphOf, undirectedOf, type WeightedGraph } from './graph.js';
import { randomFrom, shuffled } from './random.js';

// The package's types describe a default export, which Node hands out as the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** The nodes of each community, largest first, then by first node. */
  readonly communities: readonly (readonly string[])[];
  readonly modularity: number | null;
  /** How many orders of the nodes were tried, of which this is the best. */
  readonly orders: number;
}

interface Options {
  readonly weighted: boolean;
  readonly resolution: number;
  readonly seed: number;
}

/** How many orders are tried: fewer where there are so many ties that each takes long. */
const ordersFor = (ties: number): number => Math.max(1, Math.min(20, Math.floor(100_000 / ties)));

/**
 * Communities by the Louvain method (Blondel and others 2008) on the undirected graph, weighted or not: the best of several orders
 * of the nodes, because what it finds depends on where it begins. The same for the same nodes, ties, resolution and seed. Nodes
 * without ties are communities of their own.
 */
export function communities(graph: WeightedGraph, options: Options): Communities {
  const plain = undirectedOf(graph);
  if (plain.size === 0) return { communities: plain.mapNodes((node) => [node]), modularity: null, orders: 0 };
  const edges = plain.mapEdges((_, { weight }, source, target) => ({ source, target, weight }));
  const nodes = plain.nodes().sort();
  const random = randomFrom(options.seed);
  const orders = ordersFor(plain.size);
  let best: Communities | undefined;
  for (let order = 0; order < orders; order += 1) {
    // The package draws where it begins and then goes round: an order of our own makes more of a difference.
    const one = partition(graphOf({ nodes: shuffled(nodes, random), edges, directed: false }), options, random);
    const found = { communities: one, modularity: modularity(plain, one, options), orders };
    if (best === undefined || (found.modularity ?? 0) > (best.modularity ?? 0)) best = found;
  }
  return best as Communities;
}

function partition(graph: WeightedGraph, { weighted, resolution }: Options, rng: () => number): string[][] {
  const settings = { getEdgeWeight: weighted ? 'weight' : null, resolution, rng, fastLocalMoves: false } as const;
  const members = new Map<number, string[]>();
  for (const [node, community] of Object.entries(louvain(graph, settings))) {
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const parts = [...members.values()].map((part) => part.sort());
  return parts.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/**
 * How many more ties stay within the parts than by chance (Newman 2006; with resolution as Reichardt and Bornholdt 2006): the sum over
 * parts of (within / m - resolution * (strength / 2m) squared), m the sum of weights, on the undirected graph. -1/2 to 1.
 */
export function modularity(
  graph: WeightedGraph,
  parts: readonly (readonly string[])[],
  { weighted, resolution }: { readonly weighted: boolean; readonly resolution: number },
): number | null {
  const plain = undirectedOf(graph);
  const partOf = new Map(parts.flatMap((part, index) => part.map((node) => [node, index])));
  const within = parts.map(() => 0);
  const strength = parts.map(() => 0);
  let sum = 0;
  plain.forEachEdge((_, { weight }, source, target) => {
    const one = weighted ? weight : 1;
    const [from, to] = [partOf.get(source) ?? -1, partOf.get(target) ?? -1];
    sum += one;
    strength[from]! += one;
    strength[to]! += one;
    if (from === to) within[from]! += one;
  });
  if (sum === 0) return null;
  return parts.reduce(
    (total, _, index) => total + within[index]! / sum - resolution * (strength[index]! / (2 * sum)) ** 2,
    0,
  );
}
