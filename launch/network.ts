import { join } from 'node:path';
import { graphState } from '../releases/state.js';
import { storedRelease } from '../releases/store.js';
import { createExecuteRead } from '../subgraphs/shared/database.js';
import { readLaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { KeptResults } from './kept-results.js';
import { readNetworkArguments } from './network-arguments.js';
import { runNetworkCommand } from './network-command.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';
import { openReleaseDatabase } from './release-database.js';

/** How long one page of the network may take to be read, in milliseconds. */
const statementMillis = () => 60_000;

await runProgram(async ({ environment, arguments: given, signal }) => {
  const onProgress = (line: string) => console.error(line);
  const { release: asked, ...command } = readNetworkArguments(given);
  const config = readLaunchConfig(environment, projectRoot);
  const { database, dataDir } = config;
  const release = asked === null ? null : await storedRelease(dataDir, asked);
  const options = { environment, onProgress, signal };
  const { driver, close } = release
    ? await openReleaseDatabase(config, release, options)
    : await openDatabase(config, options);
  try {
    const { revision } = await graphState(driver, database);
    await runNetworkCommand({
      ...command,
      executeRead: createExecuteRead({ driver, database, subgraph: 'network', statementMillis, signal }),
      edition: { database: config.neo4j.uri ?? null, revision, release: release?.manifest.hash ?? null },
      kept: new KeptResults(join(dataDir, 'network')),
      signal,
      onResult: (lines) => process.stdout.write(lines),
      onProgress,
    });
    return 0;
  } finally {
    await close();
  }
});
