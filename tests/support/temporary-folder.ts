import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpAfterDeath } from './clean-up-after-death.js';

/** An empty folder and how to remove it; it goes, with a database in it, also when the test run is killed. */
export interface TemporaryFolder {
  path: string;
  remove(): Promise<void>;
}

/** Makes an empty folder for a test. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'impact-graph-'));
  const watcher = cleanUpAfterDeath(path);
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true });
      watcher.kill('SIGKILL');
    },
  };
}
