import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

export interface DocumentFile {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly text: string;
}

const folders = ['examples', 'benchmarks/operations'];

/** The operations the project commits, by folder and file name. */
export const readDocuments = (root: string): DocumentFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
  );

/** The manifest as text: each document under the SHA-256 of its text; throws when one does not fit the API. */
export function trustedDocuments(files: readonly DocumentFile[], api: string): string {
  const schema = buildSchema(api);
  const documents = files.map(({ file, text }) => {
    const [error] = validate(schema, parse(text));
    if (error) throw new Error(`${file} does not fit the API: ${error.message}`);
    return { id: `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`, file, document: text };
  });
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}
