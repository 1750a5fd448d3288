import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../launch/project-root.js';
import { sampleMemory, untilSettled } from './export-memory.js';
import { exportReport, type ExportFigures, type ExportRun } from './export-report.js';
import { settingNow } from './markdown.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: 'organizations.jsonl,partnerships.jsonl' },
    /** The limit of the server's heap in MB: what needs more than that ends it. */
    heap: { type: 'string', default: '512' },
  },
});
const dataDir = process.env['DATA_DIR'] ?? '.data/synthetic-1000000';
const everyMillis = 500;

/** Starts the program as `npm start` does, without the rate limit, and with its metrics. */
async function startProgram() {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${values.heap}`, join(import.meta.dirname, '..', 'launch', 'start.js')],
    {
      env: { NEO4J_HEAP: '1536m', NEO4J_PAGE_CACHE: '1g', ...process.env, ...own },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  const told = new Promise<{ url: string; metricsUrl: string }>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /The API is at (\S+)\/graphql;/.exec(output)?.[1];
      const metricsUrl = /Prometheus reads (\S+)\.\n/.exec(output)?.[1];
      if (url !== undefined && metricsUrl !== undefined) resolve({ url, metricsUrl });
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
  return { ...(await told), stop };
}

const own = { DATA_DIR: dataDir, PORT: '0', METRICS_PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'warn' };

/** Reads one export to its end, keeping nothing of it, while the server's memory is sampled. */
async function measure(url: string, metricsUrl: string, file: string): Promise<ExportFigures> {
  let rows = 0;
  let bytes = 0;
  const samples = sampleMemory(metricsUrl, () => rows, everyMillis);
  const begun = performance.now();
  const response = await fetch(`${url}/exports/${file}`, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status} ${await response.text()}`);
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) rows += 1;
  }
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`${file}: ${rows} rows, ${bytes} bytes in ${seconds.toFixed(1)} s`);
  return { file, rows, bytes, seconds, samples: await samples() };
}

const program = await startProgram();
try {
  await untilSettled(program.metricsUrl);
  const exports: ExportFigures[] = [];
  for (const file of values.files.split(',')) exports.push(await measure(program.url, program.metricsUrl, file));
  const run: ExportRun = { ...settingNow(), dataDir, heapMegabytes: Number(values.heap), exports };
  const benchmarks = join(projectRoot, 'benchmarks');
  mkdirSync(join(benchmarks, 'results'), { recursive: true });
  writeFileSync(join(benchmarks, 'results', 'export.json'), `${JSON.stringify(run, null, 2)}\n`);
  writeFileSync(join(benchmarks, 'EXPORTS.md'), exportReport(run));
} finally {
  await program.stop();
}
