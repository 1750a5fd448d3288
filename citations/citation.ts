import { creator, title } from '../releases/citation-text.js';
import type { Manifest } from '../releases/manifest.js';
import { canonicalJson, hashOf } from './canonical-json.js';

/** What is kept of one operation on one release, so that its answer can be held against a later one. */
export interface Citation {
  /** The same for the same question to the same release. */
  readonly id: string;
  readonly release: { readonly id: string; readonly number: number; readonly hash: string };
  /** The canonical operation: what is run to verify. */
  readonly query: string;
  readonly queryHash: string;
  /** The hash of the answer's data as canonical JSON. */
  readonly resultHash: string;
  /** The same for each root field, to tell which part differs. */
  readonly partHashes: Readonly<Record<string, string>>;
  readonly createdAt: string;
  /** The suggested citation. */
  readonly text: string;
}

export type Data = Readonly<Record<string, unknown>>;

/** The hashes of an answer: of the whole, and of each root field. */
export const resultHashes = (data: Data): Pick<Citation, 'resultHash' | 'partHashes'> => ({
  resultHash: hashOf(canonicalJson(data)),
  partHashes: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, hashOf(canonicalJson(value))])),
});

export type CitedRelease = Pick<Manifest, 'id' | 'number' | 'hash' | 'createdAt'>;

/** The id of the citation of a canonical query on a release. */
export const citationId = (releaseHash: string, queryHash: string): string =>
  hashOf(`${releaseHash} ${queryHash}`).slice('sha256:'.length, 'sha256:'.length + 32);

/** The citation of an answer that a release gave. */
export function citationOf(release: CitedRelease, query: string, data: Data, now: Date): Citation {
  const queryHash = hashOf(query);
  const { id, number, hash } = release;
  const hashes = resultHashes(data);
  const createdAt = now.toISOString();
  const citation = citationId(hash, queryHash);
  return {
    id: citation,
    release: { id, number, hash },
    ...{ query, queryHash, ...hashes, createdAt },
    text:
      `${creator} (${release.createdAt.slice(0, 4)}). ${title}, release ${number} (${hash}) [Data set]. ` +
      `Query ${citation}, run ${createdAt.slice(0, 10)}, result ${hashes.resultHash}.`,
  };
}
