import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { composeSchema } from '../../schema/compose.js';
import { bringSchema } from '../../schema/files.js';
import { readDocuments, trustedDocuments } from '../../schema/trusted-documents.js';
import { roster } from '../../subgraphs/index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const composed = composeSchema(roster);
const manifest = trustedDocuments(readDocuments(projectRoot), composed.api);

test('the committed manifest is what the committed operations give', () => {
  expect(readFileSync(join(projectRoot, 'schema', 'trusted-documents.json'), 'utf8')).toBe(manifest);
});

test('a manifest that differs by one byte is told to be stale by the check', async () => {
  const folder = await temporaryFolder();
  const lines: string[] = [];
  const bring = (check: boolean) =>
    bringSchema(composed, {
      ...{ directory: folder.path, check, trustedDocuments: manifest },
      onLine: (line) => lines.push(line),
    });
  expect(bring(false)).toBe(0);
  expect(bring(true)).toBe(0);
  appendFileSync(join(folder.path, 'trusted-documents.json'), ' ');
  expect(bring(true)).toBe(1);
  expect(lines.join()).toContain('stale: schema/trusted-documents.json');
  await folder.remove();
});

test('an operation that does not fit the API never becomes a trusted document', () => {
  const files = [{ file: 'examples/99-wrong.graphql', text: '{ organizations { isbn } }' }];
  expect(() => trustedDocuments(files, composed.api)).toThrow(
    /^examples\/99-wrong\.graphql does not fit the API: .*isbn/,
  );
});
