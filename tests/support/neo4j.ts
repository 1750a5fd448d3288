import { fileURLToPath } from 'node:url';
import { type RunningNeo4j, startNeo4j } from '../../database/neo4j.js';
import { temporaryFolder } from './temporary-folder.js';

/** Where the jars are kept: fetched once for the project and its tests. */
export const cacheDir = fileURLToPath(new URL('../../.cache', import.meta.url));

/** A database for tests: little memory, and only the quick compiler, which halves the processor time of a start. */
export const smallDatabase = { heap: '512m', pageCache: '64m', jvmArguments: ['-XX:TieredStopAtLevel=1'] };

/** Starts an empty Neo4j without authentication on a free port; `stop`, or the death of this process, leaves nothing of it. */
export async function startTestNeo4j(): Promise<RunningNeo4j & { readonly pid: number }> {
  const folder = await temporaryFolder();
  try {
    const database = await startNeo4j({ dataDir: folder.path, cacheDir, authentication: false, ...smallDatabase });
    return {
      ...database,
      async stop() {
        await database.stop();
        await folder.remove();
      },
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
