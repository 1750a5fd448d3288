import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { applyMigrations } from '../../database/migrations.js';
import { projectRoot } from '../../launch/project-root.js';
import { dictionaryOf } from '../../releases/dictionary.js';
import { makeRelease } from '../../releases/make.js';

export const apiSdl = readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8');
export const never = new AbortController().signal;
export const database = 'neo4j';

export const migrate = (driver: Driver) =>
  applyMigrations({ driver, directory: join(projectRoot, 'database', 'migrations') });

/** Makes a release as `npm run release` does. */
export const release = (driver: Driver, dataDir: string, note: string | null = null) =>
  makeRelease({
    ...{ driver, database, dataDir, note, signal: never, now: new Date() },
    dictionary: dictionaryOf(apiSdl),
  });
