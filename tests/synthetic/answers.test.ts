import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationNames, type OperationName } from '../../benchmarks/contender.js';
import { handwrittenContender } from '../../benchmarks/handwritten/contender.js';
import { operationTexts } from '../../benchmarks/operation-texts.js';
import { drawVariables, type Pools } from '../../benchmarks/variables.js';
import { importCsv } from '../../database/import.js';
import { applyMigrations } from '../../database/migrations.js';
import { type RunningNeo4j, startNeo4j } from '../../database/neo4j.js';
import { findTools } from '../../database/tools.js';
import { projectRoot } from '../../launch/project-root.js';
import { arrayDelimiter } from '../../seeds/synthetic/csv-files.js';
import { restoreEmptyLists } from '../../seeds/synthetic/empty-lists.js';
import { syntheticTables } from '../../seeds/synthetic/generate.js';
import { readRealGraph } from '../../seeds/synthetic/real-graph.js';
import { writeTables } from '../../seeds/synthetic/write.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { cacheDir, smallDatabase } from '../support/neo4j.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const size = 1_000;
const folder = await temporaryFolder();
const dataDir = join(folder.path, 'neo4j');
let neo4j: RunningNeo4j;
let graph: TestGraph;
let pools: Pools;

beforeAll(async () => {
  const { java, maven } = await findTools(process.env);
  const tools = { java: java?.path ?? 'java', maven: maven ?? 'mvn' };
  const tables = syntheticTables(size, await readRealGraph(projectRoot));
  const files = await writeTables(tables, join(folder.path, 'csv'), () => undefined);
  await importCsv({
    ...{ ...files, ...tools, dataDir, cacheDir, arrayDelimiter, heap: '512m' },
    ...{ environment: process.env, onProgress: () => undefined, signal: new AbortController().signal },
  });
  neo4j = await startNeo4j({ ...tools, ...smallDatabase, dataDir, cacheDir, authentication: false });
  graph = await openGraph(neo4j.uri);
  await applyMigrations({ driver: graph.driver, directory: join(projectRoot, 'database', 'migrations') });
  await restoreEmptyLists(graph.driver, 'neo4j');
  pools = await drawVariables(graph.driver, size);
}, 400_000);
afterAll(async () => {
  await graph.close();
  await neo4j.stop();
  await folder.remove();
});

const texts = operationTexts();
const forApi = (operation: OperationName, place: number): Record<string, unknown> => {
  const { position: _, ...variables } = pools[operation][place] ?? {};
  return variables;
};

describe.each(operationNames)('the operation %s on synthetic data', (operation) => {
  it('is answered without any error, and with the data that one hand-written statement gives', async () => {
    const handwritten = handwrittenContender(openDriver({ uri: neo4j.uri, user: 'neo4j', password: '' }));
    expect(pools[operation].length).toBeGreaterThan(0);
    for (let place = 0; place < Math.min(20, pools[operation].length); place += 1) {
      const variables = forApi(operation, place);
      const { data, errors } = await graph.run(texts[operation], variables);
      expect(errors).toEqual([]);
      const expected = await handwritten.ask(operation, variables);
      expect(data, JSON.stringify(variables)).toEqual(JSON.parse(JSON.stringify(expected)));
    }
    await handwritten.close();
  });
});

it('everything that can be listed keeps to the schema', async () => {
  const { errors, data } = await graph.run(`{
    organizations(first: 100) { edges { node {
      verified facts(first: 3) { edges { node { field value asOf sources { title } organization { name } } } }
      profile { foundedYear website programmes certifications headquarters { city basis country { name } } }
      services { name } sources(first: 2) { edges { node { title year citationCount } } }
      workforce { headcount share year workerGroup { name } sources { title } }
      observations(first: 3) { edges { node { evidence { kind level } measuredIn { name } conflictsWith { value } } } }
    } } }
    partnerships(first: 100) { edges { node { kind family status end reportedYear value { amount currency } description countries { code } sources { url } } } }
    countries(first: 20) { edges { node { name activities(first: 2) { edges { node { kind detail } } } providers(first: 2) { edges { node { kind } } } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.organizations.edges).toHaveLength(100);
  expect(data.partnerships.edges).toHaveLength(100);
});
