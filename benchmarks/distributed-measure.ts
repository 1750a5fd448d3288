import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { startMeasured, type MeasuredProcess } from './distributed-processes.js';
import type { DistributedSettings, Way } from './servers/distributed-protocol.js';

export const ways: readonly Way[] = ['http', 'default', 'in-process'];

/** One way to call the subgraphs, over all turns. */
export interface WayFigures {
  /** Answers per second, the median of the turns. */
  readonly throughput: number;
  /** Milliseconds, the median of the turns' medians. */
  readonly p50: number;
  /** Processor time of the gateway for one answer, in milliseconds, the median of the turns. */
  readonly gatewayCpu: number;
}

export interface Measurement {
  readonly figures: Readonly<Partial<Record<Way, WayFigures>>>;
  /** Throughput over HTTP by that of the default fetcher, turn by turn. */
  readonly ratios: readonly number[];
}

export interface MeasureOptions {
  readonly settings: DistributedSettings;
  /** The operation; without one the two calls of a two-hop operation are made without a gateway around them. */
  readonly query?: string;
  readonly connections: number;
  readonly turns: number;
  readonly seconds: number;
}

interface Turn {
  readonly throughput: number;
  readonly p50: number;
  readonly gatewayCpu: number;
}

/** Asks gateways that call the same subgraphs in different ways by turns, after their answers were found equal. */
export async function measureWays(options: MeasureOptions): Promise<Measurement> {
  const { settings, query, turns, seconds } = options;
  const used = query === undefined ? ways.filter((way) => way !== 'in-process') : ways;
  const subgraphs = await startMeasured<{ origins: Record<string, string> }>('subgraphs', settings);
  const gateways = new Map<Way, MeasuredProcess<{ url: string }>>();
  const taken = new Map<Way, Turn[]>(ways.map((way) => [way, []]));
  try {
    for (const way of used)
      gateways.set(way, await startMeasured('gateway', { ...settings, ...subgraphs.started, way }));
    if (query !== undefined) await assertEqualAnswers([...gateways.values()], query);
    // Until V8 has compiled what is asked.
    for (const gateway of gateways.values()) await turnOf(gateway, query, { ...options, seconds: 2 * seconds });
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [way, gateway] of gateways) taken.get(way)?.push(await turnOf(gateway, query, options));
    }
  } finally {
    for (const gateway of gateways.values()) await gateway.close();
    await subgraphs.close();
  }
  const [http = [], byDefault = []] = ways.map((way) => taken.get(way) ?? []);
  return {
    figures: Object.fromEntries(used.map((way) => [way, figuresOf(taken.get(way) ?? [])])),
    ratios: http.map(({ throughput }, turn) => throughput / (byDefault[turn]?.throughput ?? Number.NaN)),
  };
}

async function turnOf(
  { started, cpu, calls }: MeasuredProcess<{ url: string }>,
  query: string | undefined,
  { connections, seconds }: Pick<MeasureOptions, 'connections' | 'seconds'>,
): Promise<Turn> {
  const before = await cpu();
  if (query === undefined) {
    const pairs = await calls({ callsFor: seconds, connections });
    const gatewayCpu = ((await cpu()) - before) / 1_000 / pairs;
    return { throughput: pairs / seconds, p50: (1_000 * connections * seconds) / pairs, gatewayCpu };
  }
  const headers = { 'content-type': 'application/json' };
  const { requests, latency, duration, non2xx, errors } = await autocannon({
    ...{ url: started.url, connections, duration: seconds },
    ...{ method: 'POST', headers, body: JSON.stringify({ query }) },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} answers were refused.`);
  const gatewayCpu = ((await cpu()) - before) / 1_000 / requests.total;
  return { throughput: requests.total / duration, p50: latency.p50, gatewayCpu };
}

async function assertEqualAnswers(gateways: readonly MeasuredProcess<{ url: string }>[], query: string): Promise<void> {
  const answers = await Promise.all(
    gateways.map(async ({ started: { url } }) => {
      const body = JSON.stringify({ query });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(`An operation failed: ${JSON.stringify(errors)}`);
      return data;
    }),
  );
  if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0])))
    throw new Error('The ways give different answers.');
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const figuresOf = (turns: readonly Turn[]): WayFigures => ({
  throughput: median(turns.map(({ throughput }) => throughput)),
  p50: median(turns.map(({ p50 }) => p50)),
  gatewayCpu: median(turns.map(({ gatewayCpu }) => gatewayCpu)),
});
