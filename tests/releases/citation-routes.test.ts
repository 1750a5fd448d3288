import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createCitationRoutes } from '../../citations/routes.js';
import { CitationStore } from '../../citations/store.js';
import { createRequestListener } from '../../gateway/routes.js';
import { projectRoot } from '../../launch/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let http: Server;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const run: string[] = [];
beforeAll(async () => {
  folder = await temporaryFolder();
  const furtherRoutes = createCitationRoutes({
    apiSdl: readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8'),
    release: { id: 'release:1', number: 1, hash: 'sha256:0', createdAt: '2026-11-27T00:00:00.000Z' },
    store: new CitationStore(folder.path),
    run: async (query) => {
      run.push(query);
      return { data: { organizations: { totalCount: 3 } } };
    },
  });
  const options = { furtherRoutes, readiness: { stopping: false }, logger: () => undefined };
  http = createServer(createRequestListener(options as never));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterAll(async () => {
  http.close();
  await folder.remove();
});
beforeEach(() => {
  run.length = 0;
});

async function cite(body: object): Promise<{ status: number; code: string | undefined }> {
  const { port } = http.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/citations`, { method: 'POST', body: JSON.stringify(body) });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
}

/** Each fragment spreads the next one twice: written out, two to the power of `levels` fields. */
const doubling = (levels: number): string => {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on QueryOrganizationsConnection { ...f${level + 1} ... { ...f${level + 1} } }`,
  );
  return `{ organizations { ...f0 } } ${fragments.join(' ')} fragment f${levels} on QueryOrganizationsConnection { totalCount }`;
};

test('an operation is run once and its citation kept', async () => {
  const query = '{ organizations { totalCount } }';
  expect((await cite({ query })).status).toBe(201);
  expect((await cite({ query: `query Other ${query}` })).status).toBe(200);
  expect(run).toHaveLength(1);
});

test.each([
  ['whose fragments double without end', { query: doubling(60) }, 'TOO_MANY_SELECTIONS'],
  [
    'of more tokens than the API takes',
    { query: `{ ${'organizations { totalCount } '.repeat(700)} }` },
    'BAD_USER_INPUT',
  ],
  ['that does not fit the schema', { query: '{ organisations }' }, 'BAD_USER_INPUT'],
  ['that is none', { query: 3 }, 'BAD_REQUEST'],
])('an operation %s is refused before it is written out or run', async (_, body, code) => {
  expect(await cite(body)).toEqual({ status: 400, code });
  expect(run).toEqual([]);
});

test('fragments that double a few times are written out', async () => {
  expect((await cite({ query: doubling(4) })).status).toBeLessThan(300);
});
