interface Tie {
  readonly id: string;
  readonly partnershipIds: readonly string[];
}

interface Partners {
  readonly total: number;
  readonly ties: readonly Tie[];
}

export interface EgoNode {
  readonly id: string;
  readonly distance: number;
}

export interface EgoTie {
  readonly source: string;
  readonly target: string;
  readonly partnershipIds: readonly string[];
}

export interface EgoNetwork {
  readonly nodes: readonly EgoNode[];
  readonly completeDepth: number;
  readonly omittedCount: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those not yet met that the ring leads to, the most closely tied first. */
function nextRing(ring: readonly Partners[], met: ReadonlySet<string>): string[] {
  const strength = new Map<string, number>();
  for (const { id, partnershipIds } of ring.flatMap(({ ties }) => ties)) {
    if (!met.has(id)) strength.set(id, (strength.get(id) ?? 0) + partnershipIds.length);
  }
  return [...strength].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([id]) => id);
}

/**
 * The organisations within `depth` steps of `root`, ring by ring, at most `maxNodes` of them. `partnersOf` reads the partners of a ring.
 * A ring that does not fit keeps those with most partnerships into the rings before it, and no ring behind it is read.
 */
export async function egoNetwork(
  root: string,
  { depth, maxNodes }: { readonly depth: number; readonly maxNodes: number },
  partnersOf: (ids: readonly string[]) => Promise<readonly Partners[]>,
): Promise<EgoNetwork> {
  const nodes: EgoNode[] = [{ id: root, distance: 0 }];
  let ring = [root];
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    const partners = await partnersOf(ring);
    const found = nextRing(partners, new Set(nodes.map(({ id }) => id)));
    const kept = found.slice(0, maxNodes - nodes.length);
    nodes.push(...kept.map((id) => ({ id, distance })));
    const unread = partners.reduce((sum, { total, ties }) => sum + total - ties.length, 0);
    const omittedCount = found.length - kept.length + unread;
    if (omittedCount > 0) return { nodes, completeDepth: distance - 1, omittedCount };
    ring = kept;
  }
  return { nodes, completeDepth: depth, omittedCount: 0 };
}

/** The ties among `ids`, each once, its ends in the order of their ids. A tie is known when either end lists it. */
export function tiesAmong(ids: readonly string[], partnersOf: (id: string) => Partners | null): EgoTie[] {
  const inside = new Set(ids);
  const ties = new Map<string, EgoTie>();
  for (const id of ids) {
    for (const { id: other, partnershipIds } of partnersOf(id)?.ties ?? []) {
      const [source, target] = id < other ? [id, other] : [other, id];
      if (inside.has(other)) ties.set(`${source} ${target}`, { source, target, partnershipIds });
    }
  }
  return [...ties.values()].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
}
