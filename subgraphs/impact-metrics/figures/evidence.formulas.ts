const strongestFirst = ['AUDITED', 'INDEPENDENT_STUDY', 'OFFICIAL', 'THIRD_PARTY', 'SELF_REPORTED', 'UNVERIFIED'];

/** The place of a level of evidence, 0 for the strongest. */
export const evidenceRank = (level: string): number => strongestFirst.indexOf(level);

/** The levels at least as strong as one. */
export const levelsFrom = (level: string): string[] => strongestFirst.slice(0, evidenceRank(level) + 1);

/** The levels of a list, strongest first. */
const ranked = (levels: readonly string[]): string[] => [...levels].sort((a, b) => evidenceRank(a) - evidenceRank(b));

/** The strongest of some levels; null without any. */
export const strongestLevel = (levels: readonly string[]): string | null => ranked(levels)[0] ?? null;

/** The weakest of some levels; null without any. */
export const weakestLevel = (levels: readonly string[]): string | null => ranked(levels).at(-1) ?? null;
