import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLaunchConfig } from '../launch/config.js';
import { openDatabase } from '../launch/database.js';
import { runProgram } from '../launch/program.js';
import { projectRoot } from '../launch/project-root.js';
import { measureWays } from './distributed-measure.js';
import { distributedReport, summaryOf, type DistributedFigures } from './distributed-report.js';
import { installedVersion, settingNow } from './markdown.js';

/** The ways to call subgraphs, measured by turns on the data set of the data folder: `npm run bench:distributed`. */

const twoHops = (first: number) =>
  `{ providers(first: ${first}) { edges { node { id name workerGroups { id name } } } } }`;

const rows = [
  { title: 'The two calls alone', remember: true },
  { title: 'Two hops, 10 providers', remember: true, query: twoHops(10) },
  { title: 'Two hops, 100 providers', remember: true, query: twoHops(100) },
  { title: 'Two hops, 10 providers', remember: false, query: twoHops(10) },
];
const load = { connections: 10, turns: 5, seconds: 3 };

await runProgram(async ({ environment, onProgress, signal }) => {
  const config = readLaunchConfig(environment, projectRoot);
  const { neo4j, driver, close } = await openDatabase(config, { environment, onProgress, signal });
  const measured: DistributedFigures['rows'][number][] = [];
  try {
    const { records } = await driver.executeQuery('MATCH (n:Provider) RETURN count(n) AS providers');
    if (Number(records[0]?.get('providers')) < 100) throw new Error('The data folder holds no data set: npm run seed.');
    const secret = randomBytes(32).toString('base64url');
    for (const { title, remember, ...operation } of rows) {
      signal.throwIfAborted();
      const settings = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, remember, secret };
      measured.push({ title, remember, ...(await measureWays({ settings, ...operation, ...load })) });
      onProgress(summaryOf(measured.at(-1)));
    }
  } finally {
    await close();
  }
  const versions = Object.fromEntries(['undici', 'jose'].map((name) => [name, installedVersion(name)]));
  const figures: DistributedFigures = { ...settingNow(versions), ...load, rows: measured };
  const folder = join(projectRoot, 'benchmarks');
  mkdirSync(join(folder, 'results'), { recursive: true });
  writeFileSync(join(folder, 'results', 'distributed.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(folder, 'DISTRIBUTED.md'), distributedReport(figures));
  return 0;
});
