import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Logger } from '../gateway/logger.js';
import { loadSeeds } from '../seeds/load.js';
import { describeReport } from '../seeds/report.js';
import type { LaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { progressLine } from './progress.js';
import { projectRoot } from './project-root.js';
import { serveGraph, type Serving } from './serving.js';

/** Its stop ends the gateway first, then the database. */
export interface RunningGraph extends Serving {
  /** Resolves when the database ends without having been asked to. */
  readonly databaseLost: Promise<void>;
}

export interface StartContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: (line: string) => void;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Starts everything in this process: database, migrations, seeds when there is no data yet, subgraphs, gateway. */
export async function startAllInOne(
  config: LaunchConfig,
  { environment, onProgress, logger, signal }: StartContext,
): Promise<RunningGraph> {
  const { neo4j, driver, close } = await openDatabase(config, environment, onProgress, signal);
  try {
    if (await needsSeeds(driver, config.database)) {
      const report = await loadSeeds({
        driver,
        database: config.database,
        directory: join(projectRoot, 'seeds', 'data'),
        onProgress: progressLine(onProgress),
        signal,
      });
      for (const line of describeReport(report)) onProgress(line);
    }
    const serving = await serveGraph(config, driver, logger);
    const stop = async () => {
      try {
        await serving.stop();
      } finally {
        await close();
      }
    };
    const databaseLost = new Promise<void>((resolve) => neo4j.onExit(() => resolve()));
    return { ...serving, stop, databaseLost };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether there is no data yet, or a load was stopped half way. */
async function needsSeeds(driver: Driver, database: string): Promise<boolean> {
  const cypher =
    "RETURN COUNT { (:Entity) } = 0 OR EXISTS { (state:GraphState {id: 'graph'}) WHERE state.loading } AS needed";
  const { records } = await driver.executeQuery(cypher, {}, { database });
  return records[0]?.get('needed') === true;
}
