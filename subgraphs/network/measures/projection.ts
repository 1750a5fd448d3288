import type { Edge } from './graph.js';

/** How strong a projection makes a tie. */
export type ProjectionWeighting = 'COUNT' | 'NEWMAN' | 'JACCARD';

/** The strength of the tie of two members from the groups both belong to, and how many members each group and groups each member has. */
const strengths: Readonly<
  Record<ProjectionWeighting, (sizes: readonly number[], groups: readonly [number, number]) => number>
> = {
  COUNT: (sizes) => sizes.length,
  NEWMAN: (sizes) => sizes.reduce((sum, size) => sum + 1 / (size - 1), 0),
  JACCARD: (sizes, [one, other]) => sizes.length / (one + other - sizes.length),
};

/**
 * Ties among members by the groups they share: by their number; by the sum of 1 / (members - 1), so that a large group says little
 * (Newman, Scientific collaboration networks II, 2001); or by their share of all groups of the two (Jaccard).
 */
export function projection(
  memberships: readonly (readonly [member: string, group: string])[],
  weighting: ProjectionWeighting,
): Edge[] {
  const groupsOf = new Map<string, Set<string>>();
  const membersOf = new Map<string, Set<string>>();
  for (const [member, group] of memberships) {
    groupsOf.set(member, (groupsOf.get(member) ?? new Set()).add(group));
    membersOf.set(group, (membersOf.get(group) ?? new Set()).add(member));
  }
  const shared = new Map<string, Map<string, number[]>>();
  for (const members of membersOf.values()) {
    const sorted = [...members].sort();
    sorted.forEach((source, index) => {
      const row = shared.get(source) ?? new Map<string, number[]>();
      for (const target of sorted.slice(index + 1)) row.set(target, [...(row.get(target) ?? []), sorted.length]);
      shared.set(source, row);
    });
  }
  const count = (member: string): number => groupsOf.get(member)?.size ?? 0;
  return [...shared].flatMap(([source, row]) =>
    [...row].map(([target, sizes]) => ({
      source,
      target,
      weight: strengths[weighting](sizes, [count(source), count(target)]),
    })),
  );
}
