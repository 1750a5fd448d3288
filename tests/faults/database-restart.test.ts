import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../database/free-port.js';
import { applyMigrations } from '../../database/migrations.js';
import { startNeo4j } from '../../database/neo4j.js';
import { readLaunchConfig } from '../../launch/config.js';
import { projectRoot } from '../../launch/project-root.js';
import { serveGraph, type Serving } from '../../launch/serving.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { cacheDir, smallDatabase } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let port: number;
let neo4j: Awaited<ReturnType<typeof startNeo4j>>;
let driver: ReturnType<typeof openDriver>;
let serving: Serving;

const start = () => startNeo4j({ dataDir: folder.path, cacheDir, authentication: false, port, ...smallDatabase });

beforeAll(async () => {
  folder = await temporaryFolder();
  port = await freePort();
  neo4j = await start();
  driver = openDriver({ uri: neo4j.uri, user: 'neo4j', password: '' });
  await applyMigrations({ driver, directory: join(projectRoot, 'database', 'migrations') });
  await driver.executeQuery("CREATE (:GraphState {id: 'graph', revision: 1})");
  const config = readLaunchConfig({ PORT: '0', RATE_LIMIT: 'off' }, projectRoot);
  serving = await serveGraph({ config, driver, logger: () => undefined });
}, 120_000);
afterAll(async () => {
  await serving.stop();
  await driver.close();
  await neo4j.stop();
  await folder.remove();
});

interface Outcome {
  /** Milliseconds, as of `performance.now`. */
  readonly asked: number;
  readonly answered: number;
  readonly status: number;
  readonly errors: readonly { extensions: { code: string; retryable?: boolean } }[];
}

async function ask(): Promise<Outcome> {
  const asked = performance.now();
  const response = await fetch(serving.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ organizations(first: 3) { edges { node { id } } } metrics(first: 1) { totalCount } }',
    }),
  });
  const { errors = [] } = (await response.json()) as Pick<Outcome, 'errors'>;
  return { asked, answered: performance.now(), status: response.status, errors };
}

test('a database that is killed and started again under load costs retryable errors and no restart of ours', async () => {
  const outcomes: Outcome[] = [];
  const load = new AbortController();
  const client = async () => {
    while (!load.signal.aborted) {
      outcomes.push(await ask());
      await pause(20);
    }
  };
  const clients = Promise.all(Array.from({ length: 10 }, client));
  const good = ({ errors }: Outcome) => errors.length === 0;
  while (!outcomes.some(good)) await pause(50);

  const died = performance.now();
  process.kill(neo4j.pid, 'SIGKILL');
  await pause(2_000);
  neo4j = await start();
  const back = performance.now();
  while (
    !outcomes.some((outcome) => good(outcome) && outcome.asked > died + 1_000) &&
    performance.now() < back + 15_000
  ) {
    await pause(50);
  }
  load.abort();
  await clients;

  const bad = outcomes.filter((outcome) => !good(outcome));
  expect(bad.length).toBeGreaterThan(0);
  const codes = new Set(
    bad.flatMap(({ errors }) => errors.map(({ extensions: { code, retryable } }) => `${code} ${retryable}`)),
  );
  // The second where the driver takes longer to give up than one fetch may.
  expect(['DATABASE_UNAVAILABLE true', 'SUBGRAPH_UNAVAILABLE true']).toEqual(expect.arrayContaining([...codes]));
  expect(codes).toContain('DATABASE_UNAVAILABLE true');
  expect(outcomes.every(({ status }) => status === 200)).toBe(true);
  // Nobody waits longer than an operation may take.
  expect(Math.max(...outcomes.map(({ asked, answered }) => answered - asked))).toBeLessThan(10_500);
  const first = outcomes.find((outcome) => good(outcome) && outcome.asked > died + 1_000);
  expect(first && first.answered - back).toBeLessThan(5_000);
}, 120_000);
