import louvainModule from 'graphology-communities-louvain';
import { undirectedOf, type WeightedGraph } from './graph.js';
import { randomFrom } from './random.js';

// The package's types describe a default export, which Node hands out as the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** The nodes of each community, largest first, then by first node. */
  readonly communities: readonly (readonly string[])[];
  readonly modularity: number | null;
}

/**
 * Communities by the Louvain method (Blondel and others 2008) on the undirected graph, weighted or not; the same for the same nodes in
 * the same order, ties, resolution and seed. Nodes without ties are communities of their own.
 */
export function communities(
  graph: WeightedGraph,
  { weighted, resolution, seed }: { readonly weighted: boolean; readonly resolution: number; readonly seed: number },
): Communities {
  const plain = undirectedOf(graph);
  if (plain.size === 0) return { communities: plain.mapNodes((node) => [node]), modularity: null };
  const options = { getEdgeWeight: weighted ? 'weight' : null, resolution, rng: randomFrom(seed) } as const;
  const members = new Map<number, string[]>();
  for (const [node, community] of Object.entries(louvain(plain, options))) {
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const parts = [...members.values()].map((part) => part.sort());
  parts.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return { communities: parts, modularity: modularity(plain, parts, { weighted, resolution }) };
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
