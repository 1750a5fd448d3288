import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { createIde } from '../gateway/graphiql/ide.js';
import type { Logger } from '../gateway/logger.js';
import { startHttpServer } from '../gateway/server.js';
import { loadSeeds } from '../seeds/load.js';
import { describeReport } from '../seeds/report.js';
import type { LaunchConfig } from './config.js';
import { openDatabase } from './database.js';
import { readExamples } from './examples.js';
import { progressLine } from './progress.js';
import { createInProcessGateway } from './in-process.js';
import { projectRoot } from './project-root.js';
import { createReads } from './reads.js';
import { runOnce, WarmUp } from './warm-up.js';

export interface RunningGraph {
  readonly url: string;
  /** The gateway first, then the database. */
  readonly stop: () => Promise<void>;
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
    const examples = await readExamples(join(projectRoot, 'examples'));
    const warmUp = new WarmUp();
    const server = createInProcessGateway({
      supergraphSdl: await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'),
      executeReadFor: createReads({
        driver,
        database: config.database,
        statementMillis: warmUp.statementMillis,
        onUnavailable: () => void warm(),
      }),
      fetchMillis: warmUp.fetchMillis,
      logger,
    });
    const over = new AbortController();
    const warm = () =>
      warmUp.start({
        run: (query) => runOnce(server, query, over.signal),
        documents: examples.map(({ query }) => query),
        signal: over.signal,
      });
    const http = await startHttpServer({
      server,
      host: config.host,
      port: config.port,
      ready: () => answers(driver, config.database),
      ide: await createIde({ title: 'Impact Sourcing Graph', examples }),
      logger,
    });
    void warm();
    const stop = async () => {
      over.abort();
      try {
        await http.stop();
      } finally {
        await close();
      }
    };
    return { url: http.url, stop, databaseLost: new Promise((resolve) => neo4j.onExit(() => resolve())) };
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

async function answers(driver: Driver, database: string): Promise<boolean> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database, transactionConfig: { timeout: 1_000 } });
    return true;
  } catch {
    return false;
  }
}
