import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { RunningNeo4j } from '../database/neo4j.js';
import type { Logger } from '../gateway/logger.js';
import { registerReleases } from '../releases/register.js';
import { refuseRelease } from '../releases/state.js';
import { storedRelease, storedReleases } from '../releases/store.js';
import { loadSeeds } from '../seeds/load.js';
import { describeReport } from '../seeds/report.js';
import type { LaunchConfig } from './config.js';
import { inThisProcess, type ConnectSubgraphs } from './connect.js';
import { openDatabase } from './database.js';
import { progressLine } from './progress.js';
import { projectRoot } from './project-root.js';
import { openReleaseDatabase } from './release-database.js';
import { serveGraph, type Serving } from './serving.js';

/** Its stop ends the gateway first, then the subgraphs, then the database. */
export interface RunningGraph extends Serving {
  /** Resolves when the database ends without having been asked to. */
  readonly databaseLost: Promise<void>;
}

/** Subgraphs that are up, for the gateway to connect to. */
export interface OpenSubgraphs {
  readonly connect: ConnectSubgraphs;
  readonly stop: () => Promise<void>;
}

export interface StartContext {
  readonly environment: NodeJS.ProcessEnv;
  /** The release to serve, by number or id; null for the living graph. */
  readonly release: string | null;
  readonly onProgress: (line: string) => void;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Starts the subgraphs over the database that is ready; in this process when left out. */
  readonly openSubgraphs?: (neo4j: RunningNeo4j, driver: Driver) => Promise<OpenSubgraphs>;
}

/** Starts everything: database, migrations, seeds when there is no data yet, subgraphs, gateway. */
export async function startGraph(config: LaunchConfig, context: StartContext): Promise<RunningGraph> {
  const { environment, onProgress, logger, signal } = context;
  const release = context.release === null ? null : await storedRelease(config.dataDir, context.release);
  const options = { environment, onProgress, signal };
  const { neo4j, driver, close } = release
    ? await openReleaseDatabase(config, release, options)
    : await openDatabase(config, options);
  // What is up, the last first.
  const stops = [close];
  const stop = () => stopAll(stops);
  try {
    if (!release) await fillWithSeeds(driver, config, context);
    const { openSubgraphs = async () => allInOne(driver, config) } = context;
    const subgraphs = await openSubgraphs(neo4j, driver);
    stops.unshift(subgraphs.stop);
    const serving = await serveGraph({ config, driver, logger, release, connect: subgraphs.connect });
    stops.unshift(serving.stop);
    const databaseLost = new Promise<void>((resolve) => neo4j.onExit(() => resolve()));
    return { ...serving, stop, databaseLost };
  } catch (error) {
    await stop();
    throw error;
  }
}

const allInOne = (driver: Driver, { database }: LaunchConfig): OpenSubgraphs => ({
  connect: inThisProcess(driver, database),
  stop: async () => {},
});

/** One after the other; a stop that fails keeps none of the others from it. */
async function stopAll([stop, ...others]: readonly (() => Promise<void>)[]): Promise<void> {
  if (!stop) return;
  try {
    await stop();
  } finally {
    await stopAll(others);
  }
}

/** Loads the data set when there is none yet, and tells the graph of the releases made of it. */
async function fillWithSeeds(
  driver: Driver,
  { database, dataDir }: LaunchConfig,
  context: StartContext,
): Promise<void> {
  const { onProgress, signal } = context;
  await refuseRelease(driver, database);
  if (await needsSeeds(driver, database)) {
    const report = await loadSeeds({
      ...{ driver, database, signal },
      directory: join(projectRoot, 'seeds', 'data'),
      onProgress: progressLine(onProgress),
    });
    for (const line of describeReport(report)) onProgress(line);
  }
  await registerReleases(await storedReleases(dataDir), { driver, database, raiseRevision: true });
}

/** Whether there is no data yet, or a load was stopped half way. */
async function needsSeeds(driver: Driver, database: string): Promise<boolean> {
  const cypher =
    "RETURN COUNT { (:Entity) } = 0 OR EXISTS { (state:GraphState {id: 'graph'}) WHERE state.loading } AS needed";
  const { records } = await driver.executeQuery(cypher, {}, { database });
  return records[0]?.get('needed') === true;
}
