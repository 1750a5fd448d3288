import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Analyst } from '../subgraphs/network/analysis/analyst.js';
import type { NetworkSpec } from '../subgraphs/network/analysis/network.formulas.js';
import type { Task } from '../subgraphs/network/analysis/task.js';
import type { NetworkRecords } from '../subgraphs/network/analysis/records.row.js';
import { NetworkMeasure } from '../subgraphs/network/measure/network-measure.enum.js';
import { randomFrom } from '../subgraphs/network/measures/random.js';
import { projectRoot } from '../launch/project-root.js';
import { installedVersion, settingNow } from './markdown.js';
import { networkReport, type NetworkFigures, type TaskFigures } from './network-report.js';

/** A made-up network that grows as real ones do: who has many partners gets more (Barabási and Albert 1999). */
function grown(order: number, ties: number): NetworkRecords {
  const random = randomFrom(1);
  const ends: number[] = [0, 1, 2];
  const pairs: [number, number][] = [];
  for (let node = 3; node < order; node++) {
    const partners = new Set<number>();
    while (partners.size < ties) partners.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const partner of partners) {
      pairs.push([node, partner]);
      ends.push(node, partner);
    }
  }
  const id = (node: number) => `organization:${node}`;
  return {
    organizations: Array.from({ length: order }, (_, node) => ({
      ...{ id: id(node), kind: node % 3 === 0 ? 'ISSP' : 'BUYER', roles: [], countryId: `country:${node % 50}` },
    })),
    partnerships: pairs.map(([one, other], index) => ({
      ...{ id: `partnership:${index}`, kind: 'CONTRACT', family: 'COMMERCIAL', status: 'REPORTED', reportedYear: null },
      ...{ earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null, countryIds: [] },
      parties: [
        { id: id(one), role: 'BUYER' },
        { id: id(other), role: 'PROVIDER' },
      ],
    })),
  };
}

const spec: NetworkSpec = {
  ...{ filter: {}, directed: false, weighted: true, projection: 'NONE', weighting: 'COUNT', includeIsolates: false },
};
const tasks: Task[] = [
  { task: 'extent' },
  { task: 'structure' },
  { task: 'distances' },
  { task: 'communities', resolution: 1, seed: 1 },
  ...Object.keys(NetworkMeasure).map((measure): Task => ({ task: 'measure', measure })),
];

const records = grown(10_000, 3);
const analyst = new Analyst();
const rows: TaskFigures[] = [];

/** What the machine itself holds up the event loop while this process does nothing. */
const idle = monitorEventLoopDelay({ resolution: 5 });
idle.enable();
await new Promise((resolve) => setTimeout(resolve, 5_000));
idle.disable();
rows.push({ task: 'idle', seconds: 5, longestDelayMillis: Math.round(idle.max / 1e6) });
for (const task of tasks) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  await analyst.analyse({ key: 'grown', read: async () => records }, spec, task);
  const seconds = Number(((performance.now() - begun) / 1_000).toFixed(2));
  delay.disable();
  const name = task.task === 'measure' ? task.measure : task.task;
  rows.push({ task: name, seconds, longestDelayMillis: Math.round(delay.max / 1e6) });
  console.log(`${name}: ${seconds} s, event loop held up ${Math.round(delay.max / 1e6)} ms at most`);
}
await analyst.stop();

const figures: NetworkFigures = {
  ...settingNow({ graphology: installedVersion('graphology') }),
  ...{ nodes: records.organizations.length, partnerships: records.partnerships.length, rows },
};
const benchmarks = join(projectRoot, 'benchmarks');
mkdirSync(join(benchmarks, 'results'), { recursive: true });
writeFileSync(join(benchmarks, 'results', 'network.json'), `${JSON.stringify(figures, null, 2)}\n`);
writeFileSync(join(benchmarks, 'NETWORK.md'), networkReport(figures));
