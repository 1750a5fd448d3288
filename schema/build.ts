import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { roster } from '../subgraphs/index.js';
import { projectRoot } from '../launch/project-root.js';
import { composeSchema, unexpectedHints } from './compose.js';

/** Writes the committed schema files, or with `--check` tells which are stale; exits with 1 when something is wrong. */
function main(check: boolean): number {
  const { subgraphs, supergraph, api, hints } = composeSchema(roster);
  const surprises = unexpectedHints(hints);
  for (const hint of surprises) console.error(`hint ${hint.definition.code}: ${hint.message}`);
  const files: Record<string, string> = {
    'supergraph.graphql': supergraph,
    'api.graphql': api,
    ...Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [`subgraphs/${name}.graphql`, sdl])),
  };
  const stale = Object.entries(files).filter(([file, text]) => read(file) !== text);
  if (check) for (const [file] of stale) console.error(`stale: schema/${file} (npm run schema writes it)`);
  else for (const [file, text] of stale) write(file, text);
  console.log(
    `${Object.keys(subgraphs).length} subgraphs composed, ${stale.length} files ${check ? 'stale' : 'written'}, ${surprises.length} unexpected hints`,
  );
  return surprises.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

const pathOf = (file: string): string => join(projectRoot, 'schema', file);

function read(file: string): string | null {
  try {
    return readFileSync(pathOf(file), 'utf8');
  } catch {
    return null;
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), text);
}

process.exitCode = main(process.argv.includes('--check'));
