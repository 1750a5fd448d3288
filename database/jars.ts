import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.js';
import { DatabaseError } from './errors.js';

const attempts = 3;

/** The folder of Neo4j's jars for the pinned pom under `cacheDir`; it may not exist yet. */
export async function jarFolder(cacheDir: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(pomFile()))
    .digest('hex');
  return join(cacheDir, `neo4j-${hash.slice(0, 16)}`);
}

/**
 * Fetches the jars with Maven unless they are in `folder` already. The folder appears complete or not at all,
 * also when two processes fetch at once.
 */
export async function fetchJars(
  folder: string,
  options: {
    maven: string;
    env?: NodeJS.ProcessEnv | undefined;
    onProgress?: ((line: string) => void) | undefined;
    signal?: AbortSignal | undefined;
    pauseBeforeRetry?: number;
  },
): Promise<void> {
  if (existsSync(folder)) return;
  const { maven, env, signal, onProgress = () => undefined, pauseBeforeRetry = 2000 } = options;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    onProgress('Fetching the Neo4j jars with Maven (once, about 123 MB; up to a minute) …');
    const started = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      const failure = await copyDependencies(maven, partial, { env, signal });
      if (failure === null) break;
      if (attempt === attempts) throw new DatabaseError('JARS_NOT_FETCHED', failure);
      onProgress(`${failure} Trying again (${attempt + 1} of ${attempts}) …`);
      // Repositories answer bursts with "too many requests" for a moment.
      await pause(pauseBeforeRetry * attempt, undefined, signal ? { signal } : {});
    }
    const { length } = await readdir(partial);
    await moveIntoPlace(partial, folder);
    onProgress(`Fetched ${length} jars in ${Math.round((Date.now() - started) / 1000)} s.`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function copyDependencies(
  maven: string,
  folder: string,
  options: { env?: NodeJS.ProcessEnv | undefined; signal?: AbortSignal | undefined },
): Promise<string | null> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { code, output } = await runCommand(maven, ['-q', '-B', '-f', pomFile(), ...goal], options);
  if (code === 0 && (await readdir(folder)).some((name) => name.endsWith('.jar'))) return null;
  const reason = output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim();
  return `Maven could not fetch the Neo4j jars (exit code ${code}): ${reason.trim() || 'no jar arrived'}.`;
}

async function moveIntoPlace(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another process was quicker; its folder is as complete as ours.
    if (!existsSync(folder)) throw error;
  }
}

/** The pom stays beside the sources; the compiled module looks for it from its own place upwards. */
function pomFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'database', 'pom.xml'))) {
    if (dirname(folder) === folder) throw new DatabaseError('JARS_NOT_FETCHED', 'database/pom.xml is missing.');
    folder = dirname(folder);
  }
  return join(folder, 'database', 'pom.xml');
}
