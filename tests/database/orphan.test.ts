import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataFolder } from '../../database/data-folder.js';
import { type RunningNeo4j, startNeo4j, type StartOptions } from '../../database/neo4j.js';
import { claimPidFile, readPidFile } from '../../database/pid-file.js';
import { identifyProcess, isAlive } from '../../database/process-identity.js';
import { cleanUpAfterDeath } from '../support/clean-up-after-death.js';
import { compiledCopy } from '../support/compiled-copy.js';
import { processesNaming } from '../support/processes.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { cacheDir, smallDatabase } from '../support/neo4j.js';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  // After a failure the database is still there, and nobody's.
  for (const pid of await processesNaming(`--home-dir=${folder.path}`)) process.kill(pid, 'SIGKILL');
  await folder.remove();
});

const deadProcess = { pid: 1, started: 'never' };

test('a database whose launcher was killed is reported, stopped, and started again; its crash is noticed', async () => {
  const options = { dataDir: folder.path, cacheDir, ...smallDatabase };
  const orphan = await startByKilledLauncher(options);
  expect(await processesNaming(`--home-dir=${folder.path}`)).toEqual([orphan.pid]);
  await run(orphan, 'CREATE (:Organization)');

  const lines: string[] = [];
  const database = await startNeo4j({ ...options, onProgress: (line) => lines.push(line) });
  expect(lines[0]).toBe(
    `A Neo4j of an earlier run still uses ${folder.path} (process ${orphan.pid}, its launcher is gone). Stopping it.`,
  );
  expect(await processesNaming(`--home-dir=${folder.path}`)).toEqual([database.pid]);
  expect(database.password).toBe(orphan.password);
  expect(await run(database, 'MATCH (n:Organization) RETURN n')).toBe(1);

  const crash = new Promise<number | null>((resolve) => database.onExit(resolve));
  process.kill(database.pid, 'SIGKILL');
  expect(await crash).toBeNull();
  expect(readPidFile(folder.path)).toBeNull();
}, 240_000);

async function startByKilledLauncher(options: StartOptions): Promise<RunningNeo4j> {
  const modules = await compiledCopy('database');
  const program = `import { startNeo4j } from './neo4j.js';
    const { uri, user, password, pid } = await startNeo4j(${JSON.stringify(options)});
    process.stdout.write(JSON.stringify({ uri, user, password, pid }));`;
  const file = join(modules.path, 'launcher.js');
  await writeFile(file, program);
  const launcher = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(launcher.stdout, 'data')) as [Buffer];
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  await modules.remove();
  return JSON.parse(text.toString()) as RunningNeo4j;
}

async function run({ uri, user, password }: RunningNeo4j, cypher: string): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return (await driver.executeQuery(cypher)).records.length;
  } finally {
    await driver.close();
  }
}

test('a pid file that names a living process which is no Neo4j of this folder harms nobody', async () => {
  const bystander = spawn('sleep', ['60']);
  const server = identifyProcess(bystander.pid as number);
  if (server === null) throw new Error('the bystander did not start');
  claimPidFile(folder.path, { launcher: deadProcess, server });
  const lines: string[] = [];
  await claimDataFolder(folder.path, (line) => lines.push(line));
  expect(lines).toEqual([]);
  expect(isAlive(server)).toBe(true);
  bystander.kill();
});

test('a test run that is killed leaves neither its database nor its folder', async () => {
  const server = spawn('sleep', ['60']);
  const ended = once(server, 'exit');
  const identity = identifyProcess(server.pid as number);
  if (identity === null) throw new Error('the stand-in did not start');
  claimPidFile(folder.path, { launcher: deadProcess, server: identity });
  const watcher = cleanUpAfterDeath(folder.path);
  const done = once(watcher, 'exit');
  watcher.stdin?.destroy();
  await ended;
  await done;
  await expect(stat(folder.path)).rejects.toThrow('ENOENT');
});

test('a pid number that was given to another process since is not taken for the launcher', async () => {
  claimPidFile(folder.path, { launcher: { pid: process.pid, started: 'long ago' } });
  await claimDataFolder(folder.path, () => undefined);
  expect(readPidFile(folder.path)?.launcher).toEqual(identifyProcess(process.pid));
});

test('a pid file that cannot be read is replaced', async () => {
  await writeFile(join(folder.path, 'launcher.pid'), 'torn');
  await claimDataFolder(folder.path, () => undefined);
  expect(readPidFile(folder.path)?.launcher.pid).toBe(process.pid);
});
