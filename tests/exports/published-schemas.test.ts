import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { faultsUnder } from './schemas/validate.js';
import { openExports, type ExportServer } from './server.js';

let exports: ExportServer;
beforeAll(async () => {
  exports = await openExports();
});
afterAll(() => exports.close());

const funding = encodeURIComponent(JSON.stringify({ family: { eq: 'FUNDING' } }));
const nothing = encodeURIComponent(JSON.stringify({ start: { gte: '2999' } }));

describe.each([
  { format: 'graphml', planted: ['<data key="node.type">', '<data key="nowhere">'], fault: "'nowhere' not found" },
  { format: 'gexf', planted: ['<attvalue for="type"', '<attvalue was="type"'], fault: "'was' is not allowed" },
] as const)('$format', ({ format, planted: [part, instead], fault }) => {
  async function faultsOf(text: string): Promise<string[]> {
    const { path, remove } = await temporaryFolder();
    const file = join(path, `network.${format}`);
    await writeFile(file, text);
    return faultsUnder(`${format}.xsd`, file).finally(remove);
  }

  test.each([
    ['whole', `network.${format}`],
    ['filtered', `network.${format}?filter=${funding}`],
    ['without an edge', `network.${format}?filter=${nothing}`],
  ])(
    'the network is valid under the published schema: %s',
    async (_, address) => {
      const text = await exports.text(address);
      expect(text.includes('<edge ')).toBe(address.includes(nothing) === false);
      expect(await faultsOf(text)).toEqual([]);
    },
    120_000,
  );

  test('what is not valid is found', async () => {
    const faults = await faultsOf((await exports.text(`network.${format}`)).replace(part, instead));
    expect(faults).not.toEqual([]);
    expect(faults[0]).toContain(fault);
  });
});
