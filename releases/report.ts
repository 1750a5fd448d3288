import type { MadeRelease } from './make.js';

/** What became of a release, as lines of text for a terminal. */
export function describeRelease({ made, manifest, folder }: MadeRelease): string[] {
  const { number, hash, revision, recordCount, relationshipCount, tables, difference } = manifest;
  if (!made) return [`Nothing to release: the graph holds exactly what release ${number} holds (${hash}).`];
  const lines = (difference?.counts ?? []).map(
    ({ kind, added, ended, changed }) => `  ${kind.padEnd(16)}${added} added, ${ended} ended, ${changed} changed`,
  );
  return [
    ...(difference ? [`Against release ${difference.from}:`, ...lines] : []),
    `Release ${number} at revision ${revision}: ${recordCount} records and ${relationshipCount} relationships in ${tables.length} tables.`,
    `${hash} in ${folder}`,
  ];
}
