import { HttpRefusal } from '../http.js';

/** The texts that may be asked for by id: committed with the project, nobody can add one while it runs. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The file of the documents; ids are `sha256:` and the lower-case hexadecimal hash of the text in UTF-8. */
export interface DocumentManifest {
  readonly documents: readonly { readonly id: string; readonly file: string; readonly document: string }[];
}

export const readManifest = (json: string): TrustedDocuments =>
  new Map((JSON.parse(json) as DocumentManifest).documents.map(({ id, document }) => [id, document]));

const idPattern = /^sha256:[0-9a-f]{64}$/;
const badRequest = (message: string) => new HttpRefusal(400, 'BAD_REQUEST', message);

/** The text of a document; `query` is what the request says besides its id. */
export function documentOf(documents: TrustedDocuments, id: unknown, query: unknown): string {
  if (query !== undefined && query !== null) throw badRequest('Send either query or documentId, not both.');
  if (typeof id !== 'string' || !idPattern.test(id)) {
    throw badRequest('documentId must be "sha256:" and 64 lower-case hexadecimal digits.');
  }
  const text = documents.get(id);
  if (text === undefined) throw new HttpRefusal(404, 'DOCUMENT_NOT_FOUND', 'No trusted document has this id.');
  return text;
}
