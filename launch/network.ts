import { createExecuteRead } from '../subgraphs/shared/database.js';
import { readLaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { runNetworkCommand } from './network-command.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';

/** How long one page of the network may take to be read, in milliseconds. */
const statementMillis = () => 60_000;

await runProgram(async ({ environment, arguments: given, signal }) => {
  const onProgress = (line: string) => console.error(line);
  const config = readLaunchConfig(environment, projectRoot);
  const { driver, close } = await openDatabase(config, { environment, onProgress, signal });
  try {
    await runNetworkCommand({
      arguments: given,
      executeRead: createExecuteRead({
        driver,
        database: config.database,
        subgraph: 'network',
        statementMillis,
        signal,
      }),
      signal,
      onResult: (lines) => process.stdout.write(lines),
      onProgress,
    });
    return 0;
  } finally {
    await close();
  }
});
