import { join } from 'node:path';
import { projectRoot } from '../launch/project-root.js';
import { roster } from '../subgraphs/index.js';
import { composeSchema } from './compose.js';
import { bringSchema } from './files.js';

/** Writes the committed schema files, or with `--check` tells which are stale; exits with 1 when something is wrong. */
process.exitCode = bringSchema(composeSchema(roster), {
  directory: join(projectRoot, 'schema'),
  check: process.argv.includes('--check'),
  onLine: (line) => console.log(line),
});
