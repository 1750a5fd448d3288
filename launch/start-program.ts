import type { LaunchConfig } from './config.js';
import { readLaunchConfig } from './config.js';
import { createLog } from './log.js';
import { projectRoot } from './project-root.js';
import { runProgram } from './program.js';
import { startGraph, type OpenSubgraphs, type StartContext } from './running-graph.js';
import type { RunningNeo4j } from '../database/neo4j.js';

/** Starts the subgraphs over a database that is ready. */
export type StartSubgraphs = (
  neo4j: RunningNeo4j,
  config: LaunchConfig,
  context: StartContext,
) => Promise<OpenSubgraphs>;

/** The program that starts the graph and serves it until it is asked to stop; the subgraphs in its process when not started apart. */
export async function runStart(command: string, startSubgraphs?: StartSubgraphs): Promise<void> {
  await runProgram(async ({ environment, arguments: given, onProgress, signal, until }) => {
    const config = readLaunchConfig(environment, projectRoot);
    const release = releaseOf(given, `Usage: ${command} [-- --release <number>]`);
    const context = { environment, release, onProgress, logger: createLog(config.logLevel), signal };
    const graph = await startGraph(config, {
      ...context,
      ...(startSubgraphs && { openSubgraphs: (neo4j) => startSubgraphs(neo4j, config, context) }),
    });
    onProgress(`The API is at ${graph.url}; open the same address in a browser for the IDE. Stop with Ctrl-C.`);
    if (graph.metricsUrl) onProgress(`Prometheus reads ${graph.metricsUrl}.`);
    const reason = await until(graph.databaseLost);
    if (reason === 'asked') onProgress('Stopping …');
    else onProgress('The database has ended unexpectedly; its log is in the data folder.');
    await graph.stop();
    return reason === 'asked' ? 0 : 1;
  });
}

function releaseOf(given: readonly string[], usage: string): string | null {
  if (given.length === 0) return null;
  const [option, release, ...rest] = given;
  if (option === '--release' && release !== undefined && rest.length === 0) return release;
  throw new Error(`Unknown argument ${given.join(' ')}. ${usage}`);
}
