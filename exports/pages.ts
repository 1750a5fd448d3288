import type { Cursor } from '../subgraphs/shared/cursor.js';
import type { PageRequest } from '../subgraphs/shared/list.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import type { Edition, EditionNow } from './edition.js';
import { RevisionChangedError } from './errors.js';
import { sourceOf, type ExportList } from './export-list.js';
import { withRelated } from './related.js';

/** Where an export reads, and when it stops. */
export interface Reading {
  readonly executeRead: ExecuteRead;
  readonly editionNow: EditionNow;
  /** What the export was begun at. */
  readonly edition: Edition;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
  /** Told of the rows of each page before they are handed on. */
  readonly onRows: (count: number) => Promise<void>;
}

export interface ListRequest {
  readonly order: string;
  readonly filter: object | null;
}

export type ExportRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows that are read at once. */
export const pageSize = 500;

/** The rows of a list, page by page as they are asked for, all of one revision: a page of another one is never handed on. */
export async function* pagesOf(
  exported: ExportList,
  { order, filter }: ListRequest,
  { executeRead, editionNow, edition, signal, onRows }: Reading,
): AsyncGenerator<ExportRow[]> {
  const source = sourceOf(exported);
  let from: Cursor | null = null;
  do {
    signal.throwIfAborted();
    const request: PageRequest = { order, filter, from, backward: false, size: pageSize };
    const read = await source.page(executeRead, request);
    const page = read.slice(0, pageSize);
    const rows = await withRelated(
      executeRead,
      exported.related ?? {},
      page.map(({ node, edge }): ExportRow => ({ ...(node as ExportRow), ...edge })),
    );
    const { revision } = await editionNow();
    if (revision !== edition.revision) throw new RevisionChangedError(edition.revision, revision);
    await onRows(rows.length);
    yield rows;
    const last = page.at(-1);
    from = read.length > pageSize && last ? { key: last.key, id: last.id } : null;
  } while (from);
}
