import { setTimeout as pause } from 'node:timers/promises';

/** The memory of a server at one moment of an export. */
export interface MemorySample {
  readonly millis: number;
  /** Rows the client has got by then. */
  readonly rows: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

const names = {
  rss: 'process_resident_memory_bytes',
  heapUsed: 'nodejs_heap_size_used_bytes',
  external: 'nodejs_external_memory_bytes',
} as const;

/** Reads the memory of a server off its own metrics. */
async function memoryAt(metricsUrl: string) {
  const text = await (await fetch(metricsUrl)).text();
  const valueOf = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
  return { rss: valueOf(names.rss), heapUsed: valueOf(names.heapUsed), external: valueOf(names.external) };
}

/** Samples the memory of a server until it is told to stop. */
export function sampleMemory(metricsUrl: string, rowsNow: () => number, everyMillis: number) {
  const samples: MemorySample[] = [];
  const begun = Date.now();
  const over = new AbortController();
  const work = (async () => {
    while (!over.signal.aborted) {
      samples.push({ millis: Date.now() - begun, rows: rowsNow(), ...(await memoryAt(metricsUrl)) });
      await pause(everyMillis, undefined, { signal: over.signal }).catch(() => undefined);
    }
  })();
  return async (): Promise<MemorySample[]> => {
    over.abort();
    await work;
    return samples;
  };
}

const settleMillis = 20_000;
const patienceMillis = 300_000;

/** Waits until the server has made its plans: until its memory has kept within a twentieth for a while. */
export async function untilSettled(metricsUrl: string): Promise<void> {
  const begun = Date.now();
  let since = Date.now();
  let [low, high] = [Infinity, 0];
  while (Date.now() - since < settleMillis && Date.now() - begun < patienceMillis) {
    const { rss } = await memoryAt(metricsUrl);
    [low, high] = [Math.min(low, rss), Math.max(high, rss)];
    if (high > low * 1.05) [low, high, since] = [rss, rss, Date.now()];
    await pause(1_000);
  }
}

/** How a value grows with the rows, by least squares: units for each row. */
export function slopeOf(samples: readonly MemorySample[], value: (sample: MemorySample) => number): number {
  const mean = (of: (sample: MemorySample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / Math.max(samples.length, 1);
  const [x, y] = [mean(({ rows }) => rows), mean(value)];
  const spread = samples.reduce((sum, { rows }) => sum + (rows - x) ** 2, 0);
  const common = samples.reduce((sum, sample) => sum + (sample.rows - x) * (value(sample) - y), 0);
  return spread === 0 ? 0 : common / spread;
}
