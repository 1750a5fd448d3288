import type { Manifest } from '../releases/manifest.js';

/** What of the data an export shows: a release, or the living graph at one revision. */
export interface Edition {
  readonly revision: number;
  /** Null for the living graph. */
  readonly release: Manifest | null;
}

/** Where an export reads; given by the composition root. */
export type EditionNow = () => Promise<Edition>;

/** `release-2` or `revision-57`, for the names of files. */
export const editionName = ({ revision, release }: Edition): string =>
  release ? `release-${release.number}` : `revision-${revision}`;

/** How to cite what an export shows. */
export function editionCitation({ revision, release }: Edition, title: string): string {
  if (release) return `${title}. In: ${release.citation}`;
  return `${title}. In: Impact Sourcing Graph, living graph at revision ${revision}, which is not kept: export from a release to be repeatable.`;
}
