import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../launch/program.js';
import { projectRoot } from '../launch/project-root.js';
import { benchSize } from './bench-size.js';
import { savedFigures, saveFigures } from './figures.js';
import { report } from './report.js';

const usage = 'Usage: npm run bench -- [--organizations 10000,1000000] [--seconds 5] [--report]';

await runProgram(async ({ arguments: given, onProgress, signal }) => {
  const { values } = parseArgs({
    args: [...given],
    options: { organizations: { type: 'string' }, seconds: { type: 'string' }, report: { type: 'boolean' } },
  });
  const sizes = (values.organizations ?? '10000,1000000').split(',').map(Number);
  const seconds = Number(values.seconds ?? 5);
  if (!(seconds > 0) || !sizes.every(Number.isInteger)) throw new Error(usage);
  for (const organizations of values.report ? [] : sizes) {
    const dataDir = join(projectRoot, '.data', `synthetic-${organizations}`);
    if (!existsSync(dataDir)) {
      throw new Error(`${dataDir} is missing: run npm run synthetic -- --organizations ${organizations} first.`);
    }
    saveFigures(await benchSize({ organizations, dataDir, seconds, onProgress, signal }));
  }
  writeFileSync(join(projectRoot, 'benchmarks', 'RESULTS.md'), report(savedFigures()));
  onProgress('Written: benchmarks/RESULTS.md');
  return 0;
});
