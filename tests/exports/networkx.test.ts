import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../launch/project-root.js';
import { long } from '../support/long.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openExports, type ExportServer } from './server.js';

type Row = Record<string, string>;
const run = promisify(execFile);

let exports: ExportServer;
let nodes: Row[];
let edges: Row[];

beforeAll(async () => {
  exports = await openExports();
  [nodes = [], edges = []] = await Promise.all(
    ['network-nodes.csv', 'network-edges.csv'].map(async (name) =>
      parse<Row>(await exports.text(name), { columns: true }),
    ),
  );
});
afterAll(() => exports.close());

// Needs Python with NetworkX; PYTHON names the interpreter.
test.runIf(long).each(['network.graphml', 'network.gexf'])(
  'NetworkX reads %s with counts and attributes intact',
  async (name) => {
    const { path, remove } = await temporaryFolder();
    const file = join(path, name);
    await writeFile(file, await exports.text(name));
    const { stdout } = await run(
      process.env['PYTHON'] ?? 'python3',
      [join(projectRoot, 'tests', 'exports', 'read-network.py'), file],
      {
        maxBuffer: 1e8,
      },
    );
    const read = JSON.parse(stdout);
    expect(read.directed).toBe(false);
    expect(Object.keys(read.nodes).sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { id = '', label, type, roles, countryId, verified } of nodes) {
      const expected = { label, type, roles, verified: verified === 'true', ...(countryId !== '' && { countryId }) };
      expect(read.nodes[id]).toMatchObject(unescaped(expected));
    }
    expect(read.edges).toHaveLength(edges.length);
    const byPartnership = new Map(read.edges.map((edge: Row) => [edge['partnershipId'], edge]));
    for (const { partnershipId, kind, status, startStated, reportedYear, sourceRole, targetRole } of edges) {
      const expected = { kind, status, sourceRole, targetRole };
      const stated = {
        ...(startStated && { startStated }),
        ...(reportedYear && { reportedYear: Number(reportedYear) }),
      };
      expect(byPartnership.get(partnershipId)).toMatchObject({ ...expected, ...stated });
    }
    await remove();
  },
  120_000,
);

/** CSV puts an apostrophe before what a spreadsheet would take for a formula; the other formats do not. */
const unescaped = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/^'(?=[=+\-@\t\r])/, '') : value,
    ]),
  );
