import type { GraphQLSchema } from 'graphql';
import { hashOf } from './canonical-json.js';
import { canonicalQuery } from './canonical-query.js';
import { citationId, resultHashes, type Citation, type Data } from './citation.js';

/** An answer of the API, for which no error stands. */
export type RunQuery = (query: string) => Promise<Data>;

export interface VerifyOptions {
  readonly schema: GraphQLSchema;
  /** Runs an operation on the release that the citation names. */
  readonly run: RunQuery;
  /** The hash of that release as it is kept here. */
  readonly releaseHash: string;
}

/** What does not agree with a citation, each in one sentence; nothing when its answer is the one that was cited. */
export async function verifyCitation(
  citation: Citation,
  { schema, run, releaseHash }: VerifyOptions,
): Promise<string[]> {
  const { query, queryHash, resultHash, partHashes, release } = citation;
  const faults: string[] = [];
  if (release.hash !== releaseHash)
    faults.push(`The release differs: cited is ${release.hash}, here ${release.id} is ${releaseHash}.`);
  const canonical = canonicalQuery(schema, { query });
  if (canonical !== query || hashOf(canonical) !== queryHash || citationId(release.hash, queryHash) !== citation.id)
    faults.push('The query differs: its text, its hash and the id of the citation do not belong together.');
  const found = resultHashes(await run(query));
  const parts = new Set([...Object.keys(partHashes), ...Object.keys(found.partHashes)]);
  const differing = [...parts].filter((part) => partHashes[part] !== found.partHashes[part]);
  if (differing.length > 0) faults.push(`The result differs in ${differing.join(', ')}.`);
  if (found.resultHash !== resultHash)
    faults.push(`The result differs: cited is ${resultHash}, found is ${found.resultHash}.`);
  return faults;
}
