import { HttpRefusal } from '../http.js';
import { documentOf, type TrustedDocuments } from './trusted-documents.js';

/** A body as GraphQL over HTTP asks for it: a `documentId` in it is replaced by the document's text. */
export function bodyWithDocument(body: unknown, documents: TrustedDocuments): unknown {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return body;
  const { documentId, ...rest } = body;
  return { ...rest, query: documentOf(documents, documentId, (body as { query?: unknown }).query) };
}

/** The same for the query string of a GET, with question mark; `documentId` is the id when there was one. */
export function searchWithDocument(
  search: string,
  documents: TrustedDocuments,
): { readonly search: string; readonly documentId?: string } {
  const parameters = new URLSearchParams(search);
  const [documentId, ...others] = parameters.getAll('documentId');
  if (documentId === undefined) return { search };
  if (others.length > 0) throw new HttpRefusal(400, 'BAD_REQUEST', 'Send one documentId, not several.');
  const query = documentOf(documents, documentId, parameters.get('query'));
  parameters.delete('documentId');
  parameters.set('query', query);
  return { search: `?${parameters.toString()}`, documentId };
}
