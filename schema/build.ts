import { join } from 'node:path';
import { projectRoot } from '../launch/project-root.js';
import { roster } from '../subgraphs/index.js';
import { composeSchema } from './compose.js';
import { bringSchema } from './files.js';
import { readDocuments, trustedDocuments } from './trusted-documents.js';

/** Writes the committed schema files, or with `--check` tells which are stale; exits with 1 when something is wrong. */
const composed = composeSchema(roster);
process.exitCode = bringSchema(composed, {
  directory: join(projectRoot, 'schema'),
  check: process.argv.includes('--check'),
  onLine: (line) => console.log(line),
  trustedDocuments: trustedDocuments(readDocuments(projectRoot), composed.api),
});
