import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledProject } from '../support/compiled-project.js';
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

/** Starts a program of the project on the test's data folder. */
function run(script: string, ...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(compiled.path, 'launch', script), ...args], {
    env: { PATH, HOME, HOST: '127.0.0.1', PORT: '0', DATA_DIR: data.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const says = (text: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = text.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      void exit.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
      look();
    });
  return { says, exit, output: () => output, stop: () => child.kill('SIGINT') };
}

async function serve(...args: string[]) {
  const program = run('start.js', ...args);
  const url = await program.says(/The API is at (\S+?)\/graphql;/);
  const post = async (path: string, body: object) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      location: response.headers.get('location'),
      json: (await response.json()) as Json,
    };
  };
  const stop = async () => {
    program.stop();
    expect(await program.exit).toBe(0);
  };
  return { url, post, stop };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
type Json = any;

const query = `query ($country: CountryCode!) {
  organizations(filter: { country: { eq: $country } }, first: 100) { totalCount edges { node { id name roles } } }
  release(id: "release:1") { hash }
}`;

test('a citation holds after a restart and after new data came in, and a changed one is told with what differs', async () => {
  // The living graph loads its data, and has nothing that can be cited.
  const living = await serve();
  const refused = await living.post('/citations', { query, variables: { country: 'KE' } });
  expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([409, 'RELEASE_NEEDED']);
  await living.stop();

  const made = run('release.js', '--note', 'for the test');
  expect(await made.exit).toBe(0);
  expect(made.output()).toContain('Release 1 at revision');
  const again = run('release.js');
  expect(await again.exit).toBe(0);
  expect(again.output()).toContain('Nothing to release');

  const served = await serve('--release', '1');
  const first = await served.post('/citations', { query, variables: { country: 'KE' } });
  expect(first.status).toBe(201);
  const citation = first.json;
  expect(citation.release.number).toBe(1);
  expect(citation.text).toContain(citation.release.hash);
  // The same question in other words is the same citation.
  const same = await served.post('/citations', {
    query: query.replace('$country }', '"KE" }').replace('query ($country: CountryCode!)', ''),
  });
  expect([same.status, same.json]).toEqual([200, citation]);
  expect(await (await fetch(served.url + first.location)).json()).toEqual(citation);
  expect((await fetch(`${served.url}/citations/${'0'.repeat(32)}`)).status).toBe(404);
  expect((await fetch(`${served.url}/citations/..%2F..%2Fetc`)).status).toBe(404);
  for (const [body, status] of [
    [{ query: '{ planets }' }, 400],
    [{ question: 'why' }, 400],
    [{ query: '{ releaseDifference(from: "release:1", to: "release:9") { counts { kind } } }' }, 422],
  ] as const)
    expect((await served.post('/citations', body)).status).toBe(status);
  // A release is exported by its name.
  const exported = await fetch(`${served.url}/exports/sectors.csv`);
  expect(exported.headers.get('graph-release')).toBe('release:1');
  await exported.text();
  await served.stop();

  // New data comes in; the release does not see it.
  const seeded = run('seed.js', '--with-unverified');
  expect(await seeded.exit).toBe(0);
  const second = run('release.js');
  expect(await second.exit).toBe(0);
  expect(second.output()).toMatch(/Against release 1:[\s\S]*Release 2 at revision/);
  expect(await readdir(join(data.path, 'releases'))).toEqual(['1', '2']);

  const verified = run('verify-citation.js', citation.id);
  expect(await verified.exit).toBe(0);
  expect(verified.output()).toContain('Equal');

  const file = join(data.path, 'citations', `${citation.id}.json`);
  const kept = JSON.parse(await readFile(file, 'utf8'));
  const other = 'sha256:' + '0'.repeat(64);
  await writeFile(
    join(data.path, 'tampered.json'),
    JSON.stringify({ ...kept, resultHash: other, partHashes: { ...kept.partHashes, organizations: other } }),
  );
  const differing = run('verify-citation.js', join(data.path, 'tampered.json'));
  expect(await differing.exit).toBe(1);
  expect(differing.output()).toContain('The result differs in organizations.');
  expect(differing.output()).not.toContain('differs in organizations, release');

  const unknown = run('start.js', '--release', '9');
  expect(await unknown.exit).toBe(1);
  expect(unknown.output()).toContain('There is no release 9 (there: 1, 2)');
  const wrong = run('start.js', '--fast');
  expect(await wrong.exit).toBe(1);
  expect(wrong.output()).toContain('--release <number>');
}, 900_000);
