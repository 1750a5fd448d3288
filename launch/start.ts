import { startAllInOne } from './all-in-one.js';
import { readLaunchConfig } from './config.js';
import { createLog } from './log.js';
import { projectRoot } from './project-root.js';
import { runProgram } from './program.js';

const usage = 'Usage: npm start [-- --release <number>]';

function releaseOf(given: readonly string[]): string | null {
  if (given.length === 0) return null;
  const [option, release, ...rest] = given;
  if (option === '--release' && release !== undefined && rest.length === 0) return release;
  throw new Error(`Unknown argument ${given.join(' ')}. ${usage}`);
}

await runProgram(async ({ environment, arguments: given, onProgress, signal, until }) => {
  const config = readLaunchConfig(environment, projectRoot);
  const graph = await startAllInOne(config, {
    environment,
    release: releaseOf(given),
    onProgress,
    logger: createLog(config.logLevel),
    signal,
  });
  onProgress(`The API is at ${graph.url}; open the same address in a browser for the IDE. Stop with Ctrl-C.`);
  if (graph.metricsUrl) onProgress(`Prometheus reads ${graph.metricsUrl}.`);
  const reason = await until(graph.databaseLost);
  if (reason === 'asked') onProgress('Stopping …');
  else onProgress('The database has ended unexpectedly; its log is in the data folder.');
  await graph.stop();
  return reason === 'asked' ? 0 : 1;
});
