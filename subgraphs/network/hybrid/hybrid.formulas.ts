/** A provider as half of a pair; ids may occur more than once. */
export interface Half {
  readonly id: string;
  readonly kind: string;
  readonly buyerIds: readonly string[];
  readonly countryIds: readonly string[];
  readonly partnerIds: readonly string[];
}

/** One ISSP and one BPO with what they have in common. */
export interface Pair {
  readonly isspId: string;
  readonly bpoId: string;
  readonly buyerIds: readonly string[];
  readonly countryIds: readonly string[];
  readonly partners: boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const common = (a: readonly string[], b: ReadonlySet<string>): string[] => [...new Set(a)].filter((id) => b.has(id));

/** Every pair of an ISSP and a BPO with a common buyer or country: most common buyers first, then countries, then by ids. */
export function hybridPairs(halves: readonly Half[]): Pair[] {
  const bpos = halves
    .filter(({ kind }) => kind === 'BPO')
    .map((bpo) => ({ ...bpo, buyers: new Set(bpo.buyerIds), countries: new Set(bpo.countryIds) }));
  return halves
    .filter(({ kind }) => kind === 'ISSP')
    .flatMap((issp) =>
      bpos.map((bpo) => ({
        isspId: issp.id,
        bpoId: bpo.id,
        buyerIds: common(issp.buyerIds, bpo.buyers),
        countryIds: common(issp.countryIds, bpo.countries),
        partners: issp.partnerIds.includes(bpo.id),
      })),
    )
    .filter(({ buyerIds, countryIds }) => buyerIds.length + countryIds.length > 0)
    .sort(
      (a, b) =>
        b.buyerIds.length - a.buyerIds.length ||
        b.countryIds.length - a.countryIds.length ||
        compare(a.isspId, b.isspId) ||
        compare(a.bpoId, b.bpoId),
    );
}
