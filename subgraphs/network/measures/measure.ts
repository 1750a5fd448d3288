import * as centrality from './centrality.js';
import { clustering, coreNumber } from './cohesion.js';
import type { NodeValues, WeightedGraph } from './graph.js';
import { betweenness as exactly, sampledBetweenness, sampleOf } from './sampled-betweenness.js';
import { constraint, effectiveSize } from './structural-holes.js';

/** The greatest order for which betweenness is exact; above it the paths from so many sources are taken. */
export const exactBetweenness = { maxOrder: 2_000, sources: 500, seed: 1 } as const;

export interface Measured {
  readonly values: NodeValues;
  /** How the values came about, in words. */
  readonly method: string;
  /** How many sources an estimate is made from, and the seed they were drawn by; null for an exact value. */
  readonly sources: number | null;
  readonly seed: number | null;
}

type OnProgress = (done: number, total: number) => void;
type Compute = (graph: WeightedGraph, weighted: boolean, onProgress: OnProgress) => Measured;

const exact = (method: string, values: NodeValues): Measured => ({ values, method, sources: null, seed: null });

const byWeights = (weighted: boolean): string => (weighted ? 'ties weighted' : 'every tie counts 1');

/** The values, or null for every node when an iteration does not settle. */
function iterated(graph: WeightedGraph, method: string, values: NodeValues | null): Measured {
  if (values) return exact(method, values);
  const none = Object.fromEntries(graph.mapNodes((node) => [node, null]));
  return exact(`${method}; not defined: there are no ties, or the iteration does not settle`, none);
}

function betweenness(graph: WeightedGraph, _: boolean, onProgress: OnProgress): Measured {
  const method = 'Brandes 2001, unweighted shortest paths, divided by the number of pairs';
  const { maxOrder, sources: count, seed } = exactBetweenness;
  if (graph.order <= maxOrder)
    return exact(
      `${method}, exact`,
      exactly(graph, (done) => onProgress(done, graph.order)),
    );
  const sources = sampleOf(graph.nodes(), count, seed);
  const values = sampledBetweenness(graph, sources, (done) => onProgress(done, count));
  return { values, method: `${method}, estimated from ${count} sources drawn with seed ${seed}`, sources: count, seed };
}

const needsDirection = 'not defined: the network has no direction';
const directedOnly =
  (method: string, compute: (graph: WeightedGraph) => NodeValues): Compute =>
  (graph) => {
    if (graph.type === 'directed') return exact(method, compute(graph));
    return exact(`${method}; ${needsDirection}`, Object.fromEntries(graph.mapNodes((node) => [node, null])));
  };

/** Hubs and authorities come together: whoever asks for one is likely to ask for the other. */
const hitsOf = new WeakMap<WeightedGraph, Map<boolean, ReturnType<typeof centrality.hits>>>();

function hits(graph: WeightedGraph, weighted: boolean): ReturnType<typeof centrality.hits> {
  const known = hitsOf.get(graph) ?? new Map<boolean, ReturnType<typeof centrality.hits>>();
  hitsOf.set(graph, known);
  if (!known.has(weighted)) known.set(weighted, centrality.hits(graph, weighted));
  return known.get(weighted) ?? null;
}

/** How each measure is computed and named. */
const measures: Readonly<Record<string, Compute>> = {
  DEGREE: (graph) => exact('number of ties', centrality.degree(graph)),
  IN_DEGREE: directedOnly('number of ties that lead here', centrality.inDegree),
  OUT_DEGREE: directedOnly('number of ties that lead from here', centrality.outDegree),
  WEIGHTED_DEGREE: (graph, weighted) =>
    exact(`sum over ties, ${byWeights(weighted)}`, centrality.weightedDegree(graph, weighted)),
  CLOSENESS: (graph) =>
    exact('unweighted distances along incoming ties, as Wasserman and Faust correct it', centrality.closeness(graph)),
  BETWEENNESS: betweenness,
  EIGENVECTOR: (graph, weighted) =>
    iterated(graph, `power iteration, ${byWeights(weighted)}`, centrality.eigenvector(graph, weighted)),
  PAGERANK: (graph, weighted) =>
    iterated(graph, `power iteration, damping 0.85, ${byWeights(weighted)}`, centrality.pagerank(graph, weighted)),
  HUB: (graph, weighted) => iterated(graph, `HITS, ${byWeights(weighted)}`, hits(graph, weighted)?.hub ?? null),
  AUTHORITY: (graph, weighted) =>
    iterated(graph, `HITS, ${byWeights(weighted)}`, hits(graph, weighted)?.authority ?? null),
  CORE_NUMBER: (graph) => exact('k-cores of the undirected network', coreNumber(graph)),
  CLUSTERING: (graph) => exact('Watts and Strogatz 1998, undirected network, unweighted', clustering(graph)),
  CONSTRAINT: (graph, weighted) =>
    exact(`Burt 1992, undirected network, ${byWeights(weighted)}`, constraint(graph, weighted)),
  EFFECTIVE_SIZE: (graph, weighted) =>
    exact(`Burt 1992, undirected network, ${byWeights(weighted)}`, effectiveSize(graph, weighted)),
};

/** Computes a measure of every node, by its name. */
export function measure(name: string, graph: WeightedGraph, weighted: boolean, onProgress: OnProgress): Measured {
  const compute = measures[name];
  if (!compute) throw new Error(`There is no measure ${name}.`);
  return compute(graph, weighted, onProgress);
}
