import { undirectedOf, type NodeValues, type WeightedGraph } from './graph.js';

/** The share of a node's whole strength that it gives to each neighbour, and its strength as a part of its strongest tie. */
interface Investments {
  readonly share: ReadonlyMap<string, number>;
  readonly ofStrongest: ReadonlyMap<string, number>;
}

type All = ReadonlyMap<string, Investments>;

const divided = (by: number, ties: readonly (readonly [string, number])[]): Map<string, number> =>
  new Map(ties.map(([other, weight]) => [other, weight / by]));

function investmentsOf(graph: WeightedGraph, weighted: boolean): All {
  return new Map(
    graph.mapNodes((node) => {
      const ties = graph.mapNeighbors(node, (other): [string, number] => [
        other,
        weighted ? graph.getEdgeAttribute(node, other, 'weight') : 1,
      ]);
      const weights = ties.map(([, weight]) => weight);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return [node, { share: divided(sum, ties), ofStrongest: divided(Math.max(...weights), ties) }];
    }),
  );
}

const perNode = (all: All, value: (node: string, own: ReadonlyMap<string, number>) => number): NodeValues =>
  Object.fromEntries([...all].map(([node, { share }]) => [node, share.size === 0 ? null : value(node, share)]));

/** How much of `own` goes to the neighbours of `other`, each counted by what it means to `other`. */
const overlap = (own: ReadonlyMap<string, number>, others: ReadonlyMap<string, number> = new Map()): number =>
  [...own].reduce((sum, [node, share]) => sum + share * (others.get(node) ?? 0), 0);

/**
 * Burt's constraint (Structural Holes, 1992, chapter 2): the sum over neighbours j of (p_ij + sum over q of p_iq p_qj) squared, p_ij the
 * share of i's strength that goes to j; on the undirected graph. Null for a node without ties.
 */
export function constraint(graph: WeightedGraph, weighted: boolean): NodeValues {
  const all = investmentsOf(undirectedOf(graph), weighted);
  return perNode(all, (_, own) =>
    [...own.keys()].reduce((sum, other) => {
      // The tie of q to j is the same as that of j to q, but the share is q's.
      const through = [...own].reduce((part, [q, share]) => part + share * (all.get(q)?.share.get(other) ?? 0), 0);
      return sum + ((own.get(other) ?? 0) + through) ** 2;
    }, 0),
  );
}

/**
 * Burt's effective size (Structural Holes, 1992, chapter 2): the sum over neighbours j of 1 - sum over q of p_iq m_jq, m_jq the
 * strength of j's tie to q as a part of j's strongest; on the undirected graph. Without weights it is the number of neighbours less their
 * mean number of ties among each other (Borgatti 1997). Null for a node without ties.
 */
export function effectiveSize(graph: WeightedGraph, weighted: boolean): NodeValues {
  const plain = undirectedOf(graph);
  if (!weighted) return Object.fromEntries(plain.mapNodes((node) => [node, withoutRedundancy(plain, node)]));
  const all = investmentsOf(plain, true);
  return perNode(all, (_, own) =>
    [...own.keys()].reduce((sum, other) => sum + 1 - overlap(own, all.get(other)?.ofStrongest), 0),
  );
}

/** Borgatti's form: n - 2t / n, n the neighbours and t the ties among them. */
function withoutRedundancy(graph: WeightedGraph, node: string): number | null {
  if (graph.degree(node) === 0) return null;
  const around = new Set(graph.neighbors(node).filter((other) => other !== node));
  const ties = [...around].reduce(
    (sum, one) => sum + graph.neighbors(one).filter((other) => around.has(other) && one <= other).length,
    0,
  );
  return around.size === 0 ? 0 : around.size - (2 * ties) / around.size;
}
