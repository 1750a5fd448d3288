import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledProject } from '../support/compiled-project.js';
import { processesNaming } from '../support/processes.js';
import { startProgram, type Program } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let compiled: Awaited<ReturnType<typeof compiledProject>>;
let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  [compiled, data] = await Promise.all([compiledProject(), temporaryFolder()]);
}, 120_000);
afterAll(async () => {
  await compiled.remove();
  await data.remove();
});

const run = (script: string, environment: Record<string, string>, args: readonly string[] = []): Program =>
  startProgram(join(compiled.path, 'launch', script), { DATA_DIR: data.path, ...environment }, args);

const ask = async (url: string, query: string, headers = {}): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // Without what the gateway tells of the cost.
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  return errors ? { data, errors } : { data };
};

describe('the compiled program', () => {
  test('loads the data set into an empty database, answers, refuses a second start on the folder, and leaves nothing behind', async () => {
    const program = run('start.js', {});
    const [, url = ''] = await program.says(/The API is at (\S+?);/);
    expect(program.output()).toContain('Loaded');
    expect(await ask(url, '{ organizations(first: 1) { totalCount } }')).toEqual({
      data: { organizations: { totalCount: 1437 } },
    });

    const issue = run('token.js', {}, ['--role', 'curator', '--minutes', '2']);
    expect(await issue.exit).toBe(0);
    expect(issue.output()).toContain('For development only');
    const token = /^ey\S+$/m.exec(issue.output())?.[0] ?? '';
    const signedIn = await ask(url, '{ __typename }', { authorization: `Bearer ${token}` });
    expect(signedIn).toEqual({ data: { __typename: 'Query' } });
    await program.says(/"role":"curator"/);
    expect(program.output()).not.toContain(token);

    // On a thread of its own, whose module is found beside the compiled ones.
    expect(await ask(url, '{ network { measures(measure: DEGREE, first: 1) { nodeCount } } }')).toEqual({
      data: { network: { measures: { nodeCount: 1238 } } },
    });

    const second = run('start.js', {});
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(/already|in use/i);

    program.child.kill('SIGINT');
    expect(await program.exit).toBe(0);
    expect(await processesNaming(join(data.path, 'neo4j'))).toEqual([]);
  }, 240_000);

  test('starts again on the data it has without loading it, notices a killed database, and a seed run changes nothing', async () => {
    const program = run('start.js', {});
    const [, url = ''] = await program.says(/The API is at (\S+?);/);
    expect(program.output()).not.toContain('Loaded');
    expect(await ask(url, '{ node(id: "country:KE") { id } }')).toEqual({ data: { node: { id: 'country:KE' } } });
    const databases = await processesNaming(join(data.path, 'neo4j'));
    expect(databases).toHaveLength(1);
    process.kill(databases[0] ?? 0, 'SIGKILL');
    expect(await program.exit).toBe(1);
    expect(program.output()).toContain('ended unexpectedly');

    const seed = run('seed.js', {});
    expect(await seed.exit).toBe(0);
    expect(seed.output()).toContain('Nothing to change');
    expect(await processesNaming(join(data.path, 'neo4j'))).toEqual([]);
  }, 240_000);

  test('says what is needed, both ways, when there is neither Java nor a named Neo4j', async () => {
    const program = run('start.js', { PATH: dirname(process.execPath) + '-nowhere', JAVA_HOME: '' });
    expect(await program.exit).toBe(1);
    expect(program.output()).toMatch(/Java 17/);
    expect(program.output()).toMatch(/NEO4J_URI/);
  }, 60_000);

  test('names every wrong setting at once', async () => {
    const program = run('start.js', { PORT: 'x', NEO4J_URI: 'http://nowhere' });
    expect(await program.exit).toBe(1);
    expect(program.output()).toMatch(/PORT/);
    expect(program.output()).toMatch(/NEO4J_URI must/);
    expect(program.output()).toMatch(/NEO4J_PASSWORD/);
  }, 60_000);

  test.each([
    ['without a role', [], {}, /Usage: npm run token/],
    ['for a role there is not', ['--role', 'root'], {}, /Usage: npm run token/],
    ['for nobody', ['--role', 'anonymous'], {}, /Usage: npm run token/],
    ['for longer than a day', ['--role', 'admin', '--minutes', '1441'], {}, /Usage: npm run token/],
    ['in production', ['--role', 'admin'], { NODE_ENV: 'production' }, /not accepted in production/],
  ])('issues no token %s', async (_, args, environment, says) => {
    const issue = run('token.js', environment, args);
    expect(await issue.exit).toBe(1);
    expect(issue.output()).toMatch(says);
    expect(issue.output()).not.toMatch(/^ey/m);
  });

  test('refuses an argument it does not know', async () => {
    const seed = run('seed.js', {}, ['--everything']);
    expect(await seed.exit).toBe(1);
    expect(seed.output()).toContain('--with-unverified');
  }, 60_000);
});
