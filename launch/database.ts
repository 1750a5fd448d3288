import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { findOrStartNeo4j, type RunningNeo4j } from '../database/neo4j.js';
import { applyMigrations } from '../database/migrations.js';
import { openDriver } from '../subgraphs/shared/database.js';
import type { LaunchConfig } from './config.js';
import { projectRoot } from './project-root.js';

export interface OpenDatabase {
  readonly neo4j: RunningNeo4j;
  readonly driver: Driver;
  /** Closes the driver, then stops the Neo4j if it is ours. */
  readonly close: () => Promise<void>;
}

export const migrations = join(projectRoot, 'database', 'migrations');

export interface OpenOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
  /** Where in the data folder a Neo4j of ours lives. */
  readonly folder?: string;
  /** Whether a Neo4j of ours refuses writes; its schema is then left as it is. */
  readonly readOnly?: boolean;
}

/** Finds or starts Neo4j and brings its schema to the newest version. */
export async function openDatabase(
  config: LaunchConfig,
  { environment, onProgress, signal, folder = 'neo4j', readOnly = false }: OpenOptions,
): Promise<OpenDatabase> {
  const neo4j = await findOrStartNeo4j(config.neo4j, {
    dataDir: join(config.dataDir, folder),
    cacheDir: join(projectRoot, '.cache'),
    ...config.memory,
    ...{ environment, onProgress, signal, readOnly },
  });
  const driver = openDriver(neo4j);
  const close = async () => {
    try {
      await driver.close();
    } finally {
      await neo4j.stop();
    }
  };
  try {
    if (!readOnly) await applyMigrations({ driver, database: config.database, directory: migrations, onProgress });
  } catch (error) {
    await close();
    throw error;
  }
  return { neo4j, driver, close };
}
