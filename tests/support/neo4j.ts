import { fileURLToPath } from 'node:url';
import { type RunningNeo4j, startNeo4j, type StartOptions } from '../../database/neo4j.js';
import { findTools } from '../../database/tools.js';
import { temporaryFolder } from './temporary-folder.js';

/** Where the jars are kept: fetched once for the project and its tests. */
export const cacheDir = fileURLToPath(new URL('../../.cache', import.meta.url));

/** A database for tests: little memory, and only the quick compiler, which halves the processor time of a start. */
export const smallDatabase = { heap: '512m', pageCache: '64m', jvmArguments: ['-XX:TieredStopAtLevel=1'] };

/** A database for tests that send many statements: there the slow compiler pays. */
export const thoroughDatabase = { heap: '1g', pageCache: '128m' };

/** Starts an empty Neo4j without authentication on a free port; `stop`, or the death of this process, leaves nothing of it. */
export async function startTestNeo4j(
  size: Partial<StartOptions> = smallDatabase,
): Promise<RunningNeo4j & { readonly pid: number }> {
  const folder = await temporaryFolder();
  try {
    const { java, maven } = await findTools(process.env);
    const found = { ...(java && { java: java.path }), ...(maven && { maven }) };
    const database = await startNeo4j({ dataDir: folder.path, cacheDir, authentication: false, ...found, ...size });
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
