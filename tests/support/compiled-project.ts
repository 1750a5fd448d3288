import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../launch/project-root.js';

/** The whole project as `npm start` compiles it, in a folder of its own within the project. */
export async function compiledProject(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  await mkdir(join(projectRoot, '.cache'), { recursive: true });
  const path = await mkdtemp(join(projectRoot, '.cache', 'compiled-'));
  const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(
    process.execPath,
    [compiler, '-p', 'tsconfig.build.json', '--outDir', path, '--incremental', 'false'],
    {
      cwd: projectRoot,
    },
  );
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
