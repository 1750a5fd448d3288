import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DocumentManifest } from '../../gateway/documents/trusted-documents.js';
import { readLaunchConfig } from '../../launch/config.js';
import { projectRoot } from '../../launch/project-root.js';
import { remembered } from '../../launch/revision.js';
import { serveGraph, type Serving } from '../../launch/serving.js';
import { openDriver } from '../../subgraphs/shared/database.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { operationsIn } from '../support/operations.js';

const { documents } = JSON.parse(
  readFileSync(join(projectRoot, 'schema', 'trusted-documents.json'), 'utf8'),
) as DocumentManifest;
const examples = documents.filter(({ file }) => file.startsWith('examples/'));

const logged: Record<string, unknown>[] = [];
let driver: Driver;
let graph: TestGraph;
let serving: Serving;
beforeAll(async () => {
  driver = openDriver({ uri: inject('neo4jUri'), user: 'neo4j', password: '' });
  graph = await openGraph();
  const config = readLaunchConfig({ PORT: '0', METRICS_PORT: '0', NODE_ENV: 'production' }, projectRoot);
  serving = await serveGraph({
    ...{ config, driver },
    logger: (_, message, details) => void logged.push({ message, ...details }),
  });
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
  await driver.close();
});

const get = (documentId: string, headers = {}) => fetch(`${serving.url}?documentId=${documentId}`, { headers });

describe('the manifest of trusted documents', () => {
  test('holds every example of the editor and every benchmark under the hash of its text', () => {
    const committed = ['examples', 'benchmarks/operations'].flatMap((folder) =>
      operationsIn(folder).map(({ file, text }) => [`${folder}/${file}`, text]),
    );
    expect(documents.map(({ file, document }) => [file, document])).toEqual(committed);
    for (const { id, document } of documents) {
      expect(id).toBe(`sha256:${createHash('sha256').update(document).digest('hex')}`);
    }
  });

  test.each(examples)('$file is answered by id as it is by its text', async ({ id, document }) => {
    const response = await get(id);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: await graph.data(document) });
    const kept = await get(id, { 'if-none-match': response.headers.get('etag')! });
    expect(kept.status).toBe(304);
  });
});

test('an operation is logged with the statements and rows it took, one that was kept with none', async () => {
  const [{ id, document }] = examples as [(typeof examples)[0]];
  const { statements } = await graph.run(document);
  logged.length = 0;
  const response = await get(id);
  await response.text();
  await get(id, { 'if-none-match': response.headers.get('etag')! });
  expect(logged.map(({ documentHash, statements, status }) => [documentHash, statements, status])).toEqual([
    [id.slice(7), statements.length, 200],
    [id.slice(7), 0, 304],
  ]);
  expect(logged[0]!['rows']).toBeGreaterThan(statements.length);
  const figures = await (await fetch(serving.metricsUrl!)).text();
  expect(figures).toMatch(/^graphql_database_statements_total [1-9]/m);
});

describe('the revision', () => {
  test('is read once for all who ask within its time, and again afterwards', async () => {
    let reads = 0;
    const once = remembered(async () => `${(reads += 1)}`, 60_000);
    expect(await Promise.all(Array.from({ length: 50 }, () => once()))).toEqual(Array(50).fill('1'));
    const always = remembered(async () => `${(reads += 1)}`, 0);
    expect([await always(), await always()]).toEqual(['2', '3']);
  });

  test('is not known while the database does not answer', async () => {
    expect(await remembered(() => Promise.reject(new Error('down')))()).toBeUndefined();
  });
});
