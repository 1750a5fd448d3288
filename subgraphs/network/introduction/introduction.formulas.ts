/** A node's neighbours, as far as read, and how many it has. */
export interface Neighbours {
  readonly id: string;
  readonly total: number;
  readonly neighbours: readonly string[];
}

export interface Candidate {
  readonly id: string;
  /** The common neighbours; those with fewest neighbours of their own first: they say most. */
  readonly via: readonly { readonly id: string; readonly degree: number }[];
}

export interface Similarity {
  readonly jaccard: number;
  readonly adamicAdar: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbours of the neighbours of `ego` that are not its own, each with those it is reached through; most of them first, then by id. */
export function candidatesOf(ego: Neighbours, neighbours: readonly Neighbours[]): Candidate[] {
  const own = new Set([ego.id, ...ego.neighbours]);
  const via = new Map<string, { id: string; degree: number }[]>();
  for (const { id, total: degree, neighbours: second } of neighbours) {
    for (const candidate of second) {
      if (!own.has(candidate)) via.set(candidate, [...(via.get(candidate) ?? []), { id, degree }]);
    }
  }
  return [...via]
    .map(([id, through]) => ({ id, via: through.sort((a, b) => a.degree - b.degree || compare(a.id, b.id)) }))
    .sort((a, b) => b.via.length - a.via.length || compare(a.id, b.id));
}

/**
 * How alike two nodes are that are not tied, from the degrees of both and of their common neighbours. Jaccard's coefficient as in
 * Liben-Nowell and Kleinberg, The link-prediction problem for social networks (2007); the sum of 1/ln(degree) as in Adamic and Adar,
 * Friends and neighbors on the web (2003). No unit.
 */
export function similarity(degree: number, otherDegree: number, commonDegrees: readonly number[]): Similarity {
  const common = commonDegrees.length;
  return {
    jaccard: common / (degree + otherDegree - common),
    adamicAdar: commonDegrees.reduce((sum, one) => sum + 1 / Math.log(one), 0),
  };
}

const listing = new Intl.ListFormat('en', { type: 'conjunction' });
const others = (count: number): string[] => (count === 0 ? [] : [count === 1 ? '1 other' : `${count} others`]);

/** Why two nodes are thought to fit, in one or two sentences; `names` are those of the common neighbours, the telling ones first. */
export function reasonInWords(names: readonly string[], allPartners: number, fewest: number): string {
  const named = listing.format([...names.slice(0, 3), ...others(Math.max(names.length - 3, 0))]);
  const share = `Both work with ${named}: ${names.length} of the ${allPartners} partners that the two have together.`;
  return names.length > 1 ? `${share} ${names[0]} counts most: it has ${fewest} partners in all.` : share;
}
