import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unexpectedHints, type ComposedSchema } from './compose.js';

export interface SchemaFilesOptions {
  readonly directory: string;
  /** Only tells which files are stale. */
  readonly check: boolean;
  readonly onLine: (line: string) => void;
  /** The manifest of trusted documents, when it is to be brought as well. */
  readonly trustedDocuments?: string;
}

/** Brings the schema files to what was composed, or checks them; 1 when a file is stale or a hint is not on the allow-list, else 0. */
export function bringSchema(
  composed: ComposedSchema,
  { directory, check, onLine, trustedDocuments }: SchemaFilesOptions,
): 0 | 1 {
  const surprises = unexpectedHints(composed.hints);
  for (const hint of surprises) onLine(`hint ${hint.definition.code}: ${hint.message}`);
  const files = filesOf(composed);
  if (trustedDocuments !== undefined) files.push(['trusted-documents.json', trustedDocuments]);
  const stale = files.filter(([file, text]) => read(join(directory, file)) !== text);
  for (const [file, text] of stale) {
    if (check) onLine(`stale: schema/${file} (npm run schema writes it)`);
    else write(join(directory, file), text);
  }
  const count = Object.keys(composed.subgraphs).length;
  onLine(
    `${count} subgraphs composed, ${stale.length} files ${check ? 'stale' : 'written'}, ${surprises.length} unexpected hints`,
  );
  return surprises.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

const filesOf = ({ subgraphs, supergraph, api }: ComposedSchema): [string, string][] => [
  ['supergraph.graphql', supergraph],
  ['api.graphql', api],
  ...Object.entries(subgraphs).map(([name, sdl]): [string, string] => [`subgraphs/${name}.graphql`, sdl]),
];

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
