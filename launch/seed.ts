import { join } from 'node:path';
import { refuseRelease } from '../releases/state.js';
import { loadSeeds } from '../seeds/load.js';
import { describeReport, exitStatus } from '../seeds/report.js';
import { readLaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { progressLine } from './progress.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';

const usage = 'Usage: npm run seed -- [--with-unverified]';

await runProgram(async ({ environment, arguments: given, onProgress, signal }) => {
  const unknown = given.filter((argument) => argument !== '--with-unverified');
  if (unknown.length > 0) throw new Error(`Unknown argument ${unknown.join(' ')}. ${usage}`);
  const config = readLaunchConfig(environment, projectRoot);
  const { driver, close } = await openDatabase(config, { environment, onProgress, signal });
  try {
    await refuseRelease(driver, config.database);
    const report = await loadSeeds({
      driver,
      database: config.database,
      directory: join(projectRoot, 'seeds', 'data'),
      withUnverified: given.includes('--with-unverified'),
      onProgress: progressLine(onProgress),
      signal,
    });
    for (const line of describeReport(report)) onProgress(line);
    return exitStatus(report);
  } finally {
    await close();
  }
});
