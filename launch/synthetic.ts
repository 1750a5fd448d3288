import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimDataFolder } from '../database/data-folder.js';
import { importCsv } from '../database/import.js';
import { findTools } from '../database/tools.js';
import { arrayDelimiter } from '../seeds/synthetic/csv-files.js';
import { restoreEmptyLists } from '../seeds/synthetic/empty-lists.js';
import { isPossibleSize, syntheticTables } from '../seeds/synthetic/generate.js';
import { readRealGraph } from '../seeds/synthetic/real-graph.js';
import { writeTables } from '../seeds/synthetic/write.js';
import { readLaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { runProgram, type ProgramContext } from './program.js';
import { projectRoot } from './project-root.js';

const usage =
  'Usage: npm run synthetic -- --organizations 10000 [--seed 1] [--data-dir .data/synthetic-10000] [--force]; ' +
  'the number is 1,000 to 10,000, or whole tens of thousands up to 1,000,000.';

interface Wish {
  readonly organizations: number;
  readonly seed: number;
  readonly dataDir: string;
  readonly force: boolean;
}

function wishOf(given: readonly string[]): Wish {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...given],
    options: { organizations: text, seed: text, 'data-dir': text, force: { type: 'boolean' } },
  });
  const [organizations, seed] = [Number(values.organizations), Number(values.seed ?? 1)];
  if (!isPossibleSize(organizations) || !Number.isSafeInteger(seed)) throw new Error(usage);
  const dataDir = values['data-dir'] ?? join('.data', `synthetic-${organizations}`);
  return {
    ...{ organizations, seed, force: values.force ?? false },
    dataDir: isAbsolute(dataDir) ? dataDir : join(projectRoot, dataDir),
  };
}

async function build(wish: Wish, { environment, onProgress, signal }: ProgramContext): Promise<void> {
  const { organizations, seed, dataDir } = wish;
  const { java, maven } = await findTools(environment);
  const csv = join(dataDir, 'csv');
  onProgress(`Making ${organizations} organisations from seed ${seed} …`);
  const tables = syntheticTables(organizations, await readRealGraph(projectRoot), seed);
  const files = await writeTables(tables, csv, onProgress, signal);
  await importCsv({
    ...{ ...files, arrayDelimiter, environment, onProgress, signal },
    ...{ dataDir: join(dataDir, 'neo4j'), cacheDir: join(projectRoot, '.cache'), heap: '2g' },
    ...{ java: java?.path ?? 'java', maven: maven ?? 'mvn' },
  });
  await rm(csv, { recursive: true });
  onProgress('Building the indexes …');
  const config = readLaunchConfig({ NEO4J_HEAP: '1536m', NEO4J_PAGE_CACHE: '1g', DATA_DIR: dataDir }, projectRoot);
  const { driver, close } = await openDatabase(config, { environment, onProgress, signal });
  try {
    onProgress('Completing the records …');
    await restoreEmptyLists(driver, config.database);
  } finally {
    await close();
  }
}

await runProgram(async (context) => {
  const wish = wishOf(context.arguments);
  const { dataDir, force } = wish;
  if (existsSync(dataDir) && !force) {
    throw new Error(`${dataDir} exists already; --force replaces it.`);
  }
  // Also refuses a folder whose database is running.
  await claimDataFolder(join(dataDir, 'neo4j'), context.onProgress);
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await build(wish, context);
  } catch (error) {
    // Half a database is worth nothing, and would stand in the way of the next attempt.
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
  context.onProgress(`Done. Serve it with DATA_DIR=${dataDir} npm start`);
  return 0;
});
