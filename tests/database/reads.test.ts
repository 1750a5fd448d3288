import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createExecuteRead, openDriver } from '../../subgraphs/shared/database.js';
import { integer, type Query } from '../../subgraphs/shared/query.js';
import { createReadSharing, type Read } from '../../subgraphs/shared/share-reads.js';
import { startTestNeo4j } from '../support/neo4j.js';
import { startSeverableProxy } from '../support/severable-proxy.js';

let neo4j: Awaited<ReturnType<typeof startTestNeo4j>>;
let driver: Driver;
beforeAll(async () => {
  neo4j = await startTestNeo4j();
  driver = openDriver({ uri: neo4j.uri, user: 'neo4j', password: '' });
}, 120_000);
afterAll(async () => {
  await driver.close();
  await neo4j.stop();
});

const door = (signal?: AbortSignal, statementMillis = 60_000) =>
  createExecuteRead({
    driver,
    database: 'neo4j',
    subgraph: 'test',
    statementMillis: () => statementMillis,
    ...(signal && { signal }),
  });

const one: Query<{ number: number }, { number: number }> = {
  name: 'one',
  cypher: 'RETURN toInteger($number) AS number',
  rules: { number: integer },
};
/** Takes minutes when nobody ends it. */
const endless: Query<object, { number: number }> = {
  name: 'endless',
  cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS number',
  rules: { number: integer },
};

const running = async (): Promise<number> => {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'endless' RETURN count(*) AS number",
    {},
    { database: 'neo4j' },
  );
  return records[0]?.get('number') as number;
};
const untilRunning = (number: number) =>
  vi.waitFor(async () => expect(await running()).toBe(number), { timeout: 10_000, interval: 50 });

describe('a read', () => {
  test('that takes longer than a statement may is ended by the server and says so', async () => {
    await expect(door(undefined, 200)(endless, {})).rejects.toMatchObject({
      extensions: { code: 'DATABASE_TIMEOUT' },
    });
    await untilRunning(0);
  }, 30_000);

  test('that takes more memory than a statement may is ended by the server and says so', async () => {
    const large = {
      name: 'large',
      cypher: 'UNWIND range(1, 5000000) AS a RETURN size(collect(toString(a))) AS number',
    };
    await expect(door()({ ...large, rules: { number: integer } }, {})).rejects.toMatchObject({
      extensions: { code: 'DATABASE_MEMORY' },
    });
  }, 30_000);

  test('whose signal is aborted ends in the database as well, and never passes for complete', async () => {
    const controller = new AbortController();
    const answer = door(controller.signal)(endless, {});
    const refused = expect(answer).rejects.toMatchObject({ extensions: { code: 'OPERATION_TIMEOUT' } });
    await untilRunning(1);
    controller.abort();
    await refused;
    await untilRunning(0);
  }, 30_000);

  test('is not sent once its signal is aborted', async () => {
    await expect(door(AbortSignal.abort())(one, { number: 1 })).rejects.toMatchObject({
      extensions: { code: 'OPERATION_TIMEOUT' },
    });
  });

  test('of a database that hangs says that it cannot be reached', async () => {
    const fresh = openDriver({ uri: neo4j.uri, user: 'neo4j', password: '' });
    process.kill(neo4j.pid, 'SIGSTOP');
    try {
      const read = createExecuteRead({
        ...{ driver: fresh, database: 'neo4j', subgraph: 'test', statementMillis: () => 1_000 },
      });
      await expect(read(one, { number: 1 })).rejects.toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
    } finally {
      process.kill(neo4j.pid, 'SIGCONT');
      await fresh.close();
    }
  }, 30_000);

  test('cannot write', async () => {
    const write = { name: 'write', cypher: 'CREATE (n:Planted) RETURN 1 AS number', rules: { number: integer } };
    await expect(door()(write, {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  test('is tried once more when its pooled connection turns out to be dead', async () => {
    const between = await startSeverableProxy(Number(new URL(neo4j.uri).port));
    const through = openDriver({ uri: `bolt://127.0.0.1:${between.port}`, user: 'neo4j', password: '' });
    const reads = { driver: through, database: 'neo4j', subgraph: 'test', statementMillis: () => 10_000 };
    const executeRead = createExecuteRead(reads);
    expect(await executeRead(one, { number: 6 })).toEqual([{ number: 6 }]);
    between.severAtNextMessage();
    expect(await executeRead(one, { number: 7 })).toEqual([{ number: 7 }]);
    expect(between.severed()).toBe(1);
    await through.close();
    await between.stop();
  });
});

describe('reads under way', () => {
  const never = new AbortController().signal;

  test('are sent once for the same caller, statement and parameters, and apart for others', async () => {
    const sent: unknown[] = [];
    const read: Read = (query, params, signal) => {
      sent.push(params);
      return door(signal)(query, params);
    };
    const sharing = createReadSharing();
    const share = (caller: string) => sharing(caller, never, read);
    const answers = await Promise.all([
      share('a')(one, { number: 1 }),
      share('a')(one, { number: 1 }),
      share('a')(one, { number: 2 }),
      share('b')(one, { number: 1 }),
    ]);
    expect(answers).toEqual([[{ number: 1 }], [{ number: 1 }], [{ number: 2 }], [{ number: 1 }]]);
    expect(sent).toHaveLength(3);
    await share('a')(one, { number: 1 });
    expect(sent).toHaveLength(4);
  });

  test('go on while one of those who share them still waits, and end when none does', async () => {
    const sharing = createReadSharing();
    const share = (signal: AbortSignal) => sharing('a', signal, (query, params, until) => door(until)(query, params));
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [share(first.signal)(endless, {}), share(second.signal)(endless, {})];
    const refused = Promise.all(
      answers.map((answer) => expect(answer).rejects.toMatchObject({ extensions: { code: 'OPERATION_TIMEOUT' } })),
    );
    await untilRunning(1);
    first.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await running()).toBe(1);
    second.abort();
    await refused;
    await untilRunning(0);
  }, 30_000);
});
