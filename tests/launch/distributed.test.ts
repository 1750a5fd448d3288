import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from '../gateway/library.js';
import { compiledProject } from '../support/compiled-project.js';
import { long } from '../support/long.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { benchmarkOperation, operationsIn, shownVariables } from '../support/operations.js';
import { processesNaming } from '../support/processes.js';
import { startProgram, type Program } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let compiled: Awaited<ReturnType<typeof compiledProject>>;
let data: Awaited<ReturnType<typeof temporaryFolder>>;
let graph: TestGraph;
let program: Program;
let url: string;
const run = (script: string, environment: Record<string, string>, args: readonly string[] = []) =>
  startProgram(join(compiled.path, 'launch', script), { DATA_DIR: data.path, ...environment }, args);
const database = () => ({ NEO4J_URI: inject('neo4jUri'), NEO4J_PASSWORD: 'none is asked for' });

beforeAll(async () => {
  [compiled, data, graph] = await Promise.all([compiledProject(), temporaryFolder(), openGraph()]);
  program = run('distributed.js', database());
  [, url = ''] = await program.says(/The API is at (\S+?);/);
}, 300_000);
afterAll(async () => {
  program.child.kill('SIGKILL');
  await program.exit;
  await graph.close();
  await compiled.remove();
  await data.remove();
});

const subgraphProcesses = (name = '') => processesNaming(`${join(compiled.path, 'launch', 'subgraph.js')}\0${name}`);

test('each subgraph runs in a process of its own', async () => {
  expect(program.output()).toContain('9 subgraphs run');
  expect(await subgraphProcesses()).toHaveLength(9);
});

const shown = [
  ...operationsIn('examples').filter(({ file }) => (long ? /^(01|06|08|22|43)-/ : /^(06|22)-/).test(file)),
  ...['profile', 'three-hops'].map((file) => ({ file, text: benchmarkOperation(file) })),
];

test.each(shown)('$file is answered as in one process', async ({ text }) => {
  const { data, errors } = await ask(url, text, { variables: shownVariables });
  expect(errors).toEqual([]);
  expect(data).toEqual(await graph.data(text, shownVariables));
});

test('an operation is logged with the statements that its subgraphs sent', async () => {
  const text = benchmarkOperation('three-hops').replace('query ThreeHops', 'query Counted');
  const { statements } = await graph.run(text, shownVariables);
  await ask(url, text, { variables: shownVariables });
  await program.says(new RegExp(`"statements":${statements.length},"rows":[1-9]`));
});

test('a subgraph that is killed costs its own fields, is named, and comes back', async () => {
  const query = '{ organizations(first: 1) { totalCount } workerGroup(id: "worker-group:women") { id } }';
  const whole = { organizations: { totalCount: 1437 }, workerGroup: { id: 'worker-group:women' } };
  const [pid = 0, ...others] = await subgraphProcesses('workers');
  expect(others).toEqual([]);
  process.kill(pid, 'SIGKILL');
  const { data, errors, text } = await ask(url, query);
  expect(data).toEqual({ ...whole, workerGroup: null });
  expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'SUBGRAPH_UNAVAILABLE', retryable: true }]);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN/);
  await program.says(/"subgraph":"workers","how":"SIGKILL"/);
  await program.says(/"subgraph":"workers","message":"A subgraph is up again/);
  expect((await ask(url, query)).data).toEqual(whole);
  expect(await subgraphProcesses()).toHaveLength(9);
}, 60_000);

test('Ctrl-C stops the gateway first, and leaves nothing', async () => {
  for (const pid of await subgraphProcesses()) process.kill(pid, 'SIGINT');
  await pause(100);
  expect(await subgraphProcesses()).toHaveLength(9);
  program.child.kill('SIGINT');
  expect(await program.exit).toBe(0);
  expect(program.output().split('Stopping …')[1]).not.toContain('A subgraph has ended');
  expect(await subgraphProcesses()).toEqual([]);
}, 60_000);

test.runIf(long)(
  'subgraphs end with a program that is killed',
  async () => {
    const killed = run('distributed.js', database());
    await killed.says(/9 subgraphs run/);
    killed.child.kill('SIGKILL');
    for (let waited = 0; waited < 15_000 && (await subgraphProcesses()).length > 0; waited += 100) await pause(100);
    expect(await subgraphProcesses()).toEqual([]);
  },
  60_000,
);

test.each([
  ['which subgraphs there are', [], {}, /Usage: npm run start:subgraph -- <name>, one of identity, partnerships/],
  ['that it needs a key', ['workers'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, /SUBGRAPH_KEY/],
])('a subgraph that is started alone says %s', async (_, args, environment, says) => {
  const alone = run('subgraph.js', environment, args);
  expect(await alone.exit).toBe(1);
  expect(alone.output()).toMatch(says);
});
