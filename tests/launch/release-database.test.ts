import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLaunchConfig } from '../../launch/config.js';
import type { OpenDatabase } from '../../launch/database.js';
import { openReleaseDatabase } from '../../launch/release-database.js';
import { projectRoot } from '../../launch/project-root.js';
import { graphState } from '../../releases/state.js';
import { storedRelease } from '../../releases/store.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { database, migrate, never, release } from '../releases/project.js';
import { startTestNeo4j } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  data = await temporaryFolder();
  const neo4j = await startTestNeo4j();
  const driver = openDriver(neo4j);
  await migrate(driver);
  await driver.executeQuery("CREATE (:GraphState {id: 'graph', revision: 3}), (:Entity:Sector {id: 'sector:it'})");
  await release(driver, data.path);
  await driver.close();
  await neo4j.stop();
}, 120_000);
afterAll(() => data.remove());

/** Opens the database of the release as `npm start -- --release 1` does; answers how often a Neo4j was started for it. */
async function open(): Promise<OpenDatabase & { readonly starts: number }> {
  let starts = 0;
  const opened = await openReleaseDatabase(
    readLaunchConfig({ DATA_DIR: data.path }, projectRoot),
    await storedRelease(data.path, '1'),
    {
      environment: process.env,
      signal: never,
      onProgress: (line) => (starts += line.startsWith('Starting Neo4j') ? 1 : 0),
    },
  );
  return { ...opened, starts };
}

/** Writes as an administrator would, past everything of ours. */
const write = ({ driver }: OpenDatabase, cypher: string) => driver.executeQuery(cypher, {}, { database });

test('the database of a release is filled once and refuses every write, also after it was killed', async () => {
  const first = await open();
  expect(first.starts).toBe(2);
  expect(await graphState(first.driver, database)).toMatchObject({ release: 1, revision: 3, loading: false });
  for (const cypher of [
    "MATCH (s:Sector) SET s.name = 'planted'",
    'CREATE (:Planted)',
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX planted FOR (n:Planted) ON (n.id)',
  ])
    await expect(write(first, cypher), cypher).rejects.toMatchObject({
      code: expect.stringMatching(/ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase/),
    });
  process.kill(first.neo4j.pid as number, 'SIGKILL');
  await first.close();

  const second = await open();
  expect(second.starts).toBe(1);
  await expect(write(second, 'CREATE (:Planted)')).rejects.toThrow(/read-only/);
  const { records } = await second.driver.executeQuery('MATCH (n:Sector) RETURN n.id AS id', {}, { database });
  expect(records.map((record) => record.get('id') as string)).toEqual(['sector:it']);
  await second.close();
}, 240_000);
