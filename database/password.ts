import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.js';
import { DatabaseError } from './errors.js';

/** The password of a data folder: generated and handed to Neo4j before the first start, read from its file afterwards. */
export async function ensurePassword(
  dataDir: string,
  java: { path: string; classPath: string; configDir: string },
  signal?: AbortSignal,
): Promise<string> {
  const file = join(dataDir, 'password');
  const everStarted = existsSync(join(dataDir, 'data', 'databases', 'system'));
  if (!existsSync(file)) {
    if (everStarted) throw lostPassword(dataDir);
    await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  const password = await readFile(file, 'utf8');
  // Until the first start the command may be repeated: an earlier one may have been cut short.
  if (!everStarted) await setInitialPassword(dataDir, password, java, signal);
  return password;
}

async function setInitialPassword(
  dataDir: string,
  password: string,
  java: { path: string; classPath: string; configDir: string },
  signal?: AbortSignal,
): Promise<void> {
  // Java reads its arguments from a file, so that the password never shows in the list of processes.
  const file = join(dataDir, 'admin.args');
  const words = ['-cp', java.classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  await writeFile(file, words.map((word) => JSON.stringify(word)).join('\n'), { mode: 0o600 });
  try {
    const env = { NEO4J_HOME: dataDir, NEO4J_CONF: java.configDir };
    const { code, output } = await runCommand(java.path, [`@${file}`], { env, signal });
    if (code !== 0)
      throw new DatabaseError('DATABASE_NOT_STARTED', `Neo4j refused its first password: ${output.trim()}`);
  } finally {
    await rm(file, { force: true });
  }
}

const lostPassword = (dataDir: string): DatabaseError =>
  new DatabaseError(
    'DATABASE_NOT_STARTED',
    `The database in ${dataDir} has a password, but its file is gone. Put the file "password" back, or remove the folder to start anew.`,
  );
