import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from './command.js';

/** The programs that start a Neo4j, each null where this machine has none. */
export interface Tools {
  java: { path: string; major: number } | null;
  maven: string | null;
}

/** The oldest Java that runs the pinned Neo4j. */
export const oldestJava = 17;

/** Looks for Java in JAVA_HOME and PATH, and for Maven in PATH. */
export async function findTools(environment: NodeJS.ProcessEnv): Promise<Tools> {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const home = environment['JAVA_HOME'];
  const java = await firstExecutable('java', home ? [join(home, 'bin'), ...folders] : folders);
  const major = java === null ? null : await javaMajor(java);
  return {
    java: java === null || major === null ? null : { path: java, major },
    maven: await firstExecutable('mvn', folders),
  };
}

async function firstExecutable(name: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const path = join(folder, name);
    const executable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return path;
  }
  return null;
}

async function javaMajor(java: string): Promise<number | null> {
  const { output } = await runCommand(java, ['-version']).catch(() => ({ output: '' }));
  // Before Java 9 the version read 1.8.
  const major = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return major === undefined ? null : Number(major);
}
