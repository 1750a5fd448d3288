import { createHash } from 'node:crypto';
import type { Role } from '../caller.js';

/** What the answers depend on besides the request, as one text that changes with it; undefined while it is not known. */
export type Revision = () => Promise<string | undefined>;

/** A request that the same answer belongs to as long as the graph does not change. */
export interface RepeatableRequest {
  readonly documentId: string;
  /** The query string as it was sent. */
  readonly search: string;
  readonly role: Role;
}

/** The headers of an answer that may be kept and must be asked for again: its tag tells whether it still holds. */
export function freshnessHeaders(revision: string, { documentId, search, role }: RepeatableRequest) {
  const parameters = new URLSearchParams(search);
  const asked = [documentId, parameters.get('operationName'), parameters.get('variables'), role];
  const tag = createHash('sha256')
    .update(JSON.stringify([revision, ...asked]))
    .digest('base64url');
  return {
    etag: `W/"${tag.slice(0, 27)}"`,
    'cache-control': `${role === 'anonymous' ? 'public' : 'private'}, max-age=0, must-revalidate`,
    vary: 'authorization, accept',
  };
}

/** Whether a client that sent `ifNoneMatch` has what `etag` names; `*` is not taken: it names no answer of ours. */
export const isCurrent = (etag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
