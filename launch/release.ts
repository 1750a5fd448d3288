import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionaryOf } from '../releases/dictionary.js';
import { makeRelease } from '../releases/make.js';
import { registerReleases } from '../releases/register.js';
import { describeRelease } from '../releases/report.js';
import { refuseRelease } from '../releases/state.js';
import { storedReleases } from '../releases/store.js';
import { readLaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';

const usage = 'Usage: npm run release [-- --note <text>]';

function noteOf(given: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...given], options: { note: { type: 'string' } } }).values.note ?? null;
  } catch (error) {
    throw new Error(`${(error as Error).message} ${usage}`);
  }
}

await runProgram(async ({ environment, arguments: given, onProgress, signal }) => {
  const note = noteOf(given);
  const { dataDir, database, ...config } = readLaunchConfig(environment, projectRoot);
  const dictionary = dictionaryOf(await readFile(join(projectRoot, 'schema', 'api.graphql'), 'utf8'));
  const { driver, close } = await openDatabase({ ...config, dataDir, database }, { environment, onProgress, signal });
  try {
    await refuseRelease(driver, database);
    const release = await makeRelease({ driver, database, dataDir, dictionary, note, now: new Date(), signal });
    await registerReleases(await storedReleases(dataDir), { driver, database, raiseRevision: true });
    for (const line of describeRelease(release)) onProgress(line);
    return 0;
  } finally {
    await close();
  }
});
