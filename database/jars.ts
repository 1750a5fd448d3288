import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.js';
import { DatabaseError } from './errors.js';

/** Jars that a pom pins. */
export interface JarSet {
  /** The pom, from the root of the project. */
  readonly pom: readonly string[];
  /** Begins the name of their folder. */
  readonly prefix: string;
  readonly title: string;
  /** How much there is to fetch, for whoever waits. */
  readonly size: string;
}

const neo4jJars: JarSet = {
  pom: ['database', 'pom.xml'],
  prefix: 'neo4j',
  title: 'the Neo4j jars',
  size: 'about 123 MB; up to a minute',
};

const attempts = 3;

/** The folder of the jars for the pinned pom under `cacheDir`; it may not exist yet. */
export async function jarFolder(cacheDir: string, { pom, prefix } = neo4jJars): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(fileOfProject(pom)))
    .digest('hex');
  return join(cacheDir, `${prefix}-${hash.slice(0, 16)}`);
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
    jars?: JarSet;
  },
): Promise<void> {
  if (existsSync(folder)) return;
  const { maven, env, signal, onProgress = () => undefined, pauseBeforeRetry = 2000, jars = neo4jJars } = options;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    onProgress(`Fetching ${jars.title} with Maven (once, ${jars.size}) …`);
    const started = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      const failure = await copyDependencies(maven, partial, jars, { env, signal });
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
  { pom, title }: JarSet,
  options: { env?: NodeJS.ProcessEnv | undefined; signal?: AbortSignal | undefined },
): Promise<string | null> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { code, output } = await runCommand(maven, ['-q', '-B', '-f', fileOfProject(pom), ...goal], options);
  if (code === 0 && (await readdir(folder)).some((name) => name.endsWith('.jar'))) return null;
  const reason = output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim();
  return `Maven could not fetch ${title} (exit code ${code}): ${reason.trim() || 'no jar arrived'}.`;
}

async function moveIntoPlace(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another process was quicker; its folder is as complete as ours.
    if (!existsSync(folder)) throw error;
  }
}

/** Poms stay beside the sources; the compiled module looks for them from its own place upwards. */
function fileOfProject(path: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, ...path))) {
    if (dirname(folder) === folder) throw new DatabaseError('JARS_NOT_FETCHED', `${path.join('/')} is missing.`);
    folder = dirname(folder);
  }
  return join(folder, ...path);
}
