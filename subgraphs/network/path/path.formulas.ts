/** One step of a path: every partnership that ties its two organisations. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly partnershipIds: readonly string[];
}

interface Chain {
  readonly organizationIds: readonly string[];
  readonly partnershipIds: readonly string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One path for all chains that go through the same organisations, in the order of the ids of those. */
export function pathsOf(from: string, chains: readonly Chain[]): Hop[][] {
  const paths = new Map<string, { organizationIds: readonly string[]; partnershipIds: Set<string>[] }>();
  for (const { organizationIds, partnershipIds } of chains) {
    const key = JSON.stringify(organizationIds);
    const path = paths.get(key) ?? { organizationIds, partnershipIds: organizationIds.map(() => new Set<string>()) };
    partnershipIds.forEach((id, index) => path.partnershipIds[index]?.add(id));
    paths.set(key, path);
  }
  return [...paths]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { organizationIds, partnershipIds }]) =>
      organizationIds.map((to, index) => ({
        from: organizationIds[index - 1] ?? from,
        to,
        partnershipIds: [...(partnershipIds[index] ?? [])].sort(compare),
      })),
    );
}
