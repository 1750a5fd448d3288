import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrStartNeo4j, type RunningNeo4j, startNeo4j } from '../../database/neo4j.js';
import { freePort } from '../../database/free-port.js';
import { processesNaming } from '../support/processes.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { cacheDir, smallDatabase } from '../support/neo4j.js';

let folder: TemporaryFolder;
let database: RunningNeo4j & { readonly pid: number };

const start = (
  dataDir: string,
  more: { port?: number; signal?: AbortSignal; onProgress?: (line: string) => void } = {},
) => startNeo4j({ dataDir, cacheDir, ...smallDatabase, ...more });

beforeAll(async () => {
  folder = await temporaryFolder();
  database = await start(folder.path);
});

afterAll(async () => {
  await database.stop();
  await folder.remove();
});

async function answer(address: { uri: string; user: string; password: string }, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

describe('a started database', () => {
  test('answers on the loopback only', async () => {
    expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await answer(database, 'RETURN "here"')).toEqual(['here']);
  });

  test('keeps its generated password in a file that nobody else may read', async () => {
    const file = join(folder.path, 'password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(database.password);
    expect(database.password.length).toBeGreaterThanOrEqual(32);
  });

  test('refuses a wrong password and no password', async () => {
    for (const password of ['wrong-password', '']) {
      await expect(answer({ ...database, password }, 'RETURN 1')).rejects.toThrow(/unauthorized|authentication/i);
    }
  });

  test('does not show its password in the list of processes', async () => {
    expect(await processesNaming(`--home-dir=${folder.path}`)).toEqual([database.pid]);
    expect(await processesNaming(database.password)).toEqual([]);
  });

  test('has its limits set and its doors shut', async () => {
    const settings = await answer(database, 'SHOW SETTINGS YIELD name, value RETURN name + "=" + value');
    expect(settings).toEqual(
      expect.arrayContaining([
        'db.transaction.timeout=15s',
        'db.memory.transaction.max=256.00MiB',
        'db.lock.acquisition.timeout=10s',
        'dbms.usage_report.enabled=false',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.security.auth_enabled=true',
        'dbms.security.allow_csv_import_from_file_urls=false',
      ]),
    );
  });

  test('refuses a write in a transaction that is routed to readers', async () => {
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const write = session.executeRead((transaction) => transaction.run('CREATE (:Organization {id: "planted"})'));
    await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await driver.close();
    expect(await answer(database, 'MATCH (n:Organization) RETURN n.id')).toEqual([]);
  });

  test('is refused a second start on its folder, with a sentence that names the folder and the process', async () => {
    await expect(start(folder.path)).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      message: `The database in ${folder.path} is already in use by process ${process.pid}. Stop that one first, or set DATA_DIR to another folder.`,
    });
    expect(await answer(database, 'RETURN "still here"')).toEqual(['still here']);
  });
});

describe('a database named by NEO4J_URI', () => {
  const options = { cacheDir, environment: { PATH: '/nowhere' } };

  test('is connected to, without Java and Maven, and is not stopped', async () => {
    const { uri, user, password } = database;
    const found = await findOrStartNeo4j({ uri, user, password }, { dataDir: join(folder.path, 'unused'), ...options });
    expect(found).toMatchObject({ uri, user, password, pid: null });
    await found.stop();
    expect(await answer(found, 'RETURN "still here"')).toEqual(['still here']);
  });

  test('that refuses the password, or does not answer, is named in the message', async () => {
    const nobody = `bolt://127.0.0.1:${await freePort()}`;
    for (const uri of [database.uri, nobody]) {
      const found = findOrStartNeo4j({ uri, user: 'neo4j', password: 'wrong' }, { dataDir: folder.path, ...options });
      await expect(found).rejects.toMatchObject({
        code: 'DATABASE_UNREACHABLE',
        message: expect.stringContaining(`NEO4J_URI names ${uri}`) as string,
      });
    }
  });
});

describe('a start that fails', { timeout: 120_000 }, () => {
  test('says that the port is taken, even by one that is silent, and leaves nothing behind', async () => {
    const other = await temporaryFolder();
    const port = await freePort();
    const occupant = createServer().listen(port, '127.0.0.1').unref();
    await expect(start(other.path, { port })).rejects.toMatchObject({
      code: 'DATABASE_NOT_STARTED',
      message: expect.stringMatching(/address.*in use/i) as string,
    });
    occupant.close();
    expect(await processesNaming(`--home-dir=${other.path}`)).toEqual([]);
    await other.remove();
  });

  test('by an abort rejects with its reason, leaves no process, and leaves the folder free', async () => {
    const other = await temporaryFolder();
    const abort = new AbortController();
    const reason = new Error('the operator pressed Ctrl-C');
    const onProgress = (line: string): void => {
      if (line.startsWith('Starting')) setTimeout(() => abort.abort(reason), 1000);
    };
    await expect(start(other.path, { signal: abort.signal, onProgress })).rejects.toBe(reason);
    expect(await processesNaming(`--home-dir=${other.path}`)).toEqual([]);
    await expect(stat(join(other.path, 'launcher.pid'))).rejects.toThrow('ENOENT');
    await other.remove();
  });
});

describe('a stop', () => {
  test('ends the process, frees the folder, and is no crash', async () => {
    let noticed = false;
    database.onExit(() => (noticed = true));
    await database.stop();
    await database.stop();
    expect(await processesNaming(`--home-dir=${folder.path}`)).toEqual([]);
    await expect(stat(join(folder.path, 'launcher.pid'))).rejects.toThrow('ENOENT');
    expect(noticed).toBe(false);
  });
});
