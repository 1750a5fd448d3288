import { median, ways, type Measurement } from './distributed-measure.js';
import { describeSetting, markdownTable, type Setting } from './markdown.js';
import type { Way } from './servers/distributed-protocol.js';

export interface DistributedFigures extends Setting {
  readonly connections: number;
  readonly turns: number;
  readonly seconds: number;
  readonly rows: readonly (Measurement & { readonly title: string; readonly remember: boolean })[];
}

type Row = DistributedFigures['rows'][number];

const names: Readonly<Record<Way, string>> = {
  http: 'over HTTP, ours',
  default: "over HTTP, the gateway's default fetcher",
  'in-process': 'in process',
};

/** The throughput over HTTP by that of the default fetcher that the design asks for. */
const budget = 2.5;

/** The whole of DISTRIBUTED.md. */
export function distributedReport(figures: DistributedFigures): string {
  const { connections, turns, seconds, rows } = figures;
  return [
    '# Ways to call subgraphs',
    'Written by `npm run bench:distributed`.',
    describeSetting(figures),
    `Three gateways, each a process, over the same subgraphs on loopback: with our data source (undici, signed calls, time limits, representations asked for once), with the fetcher that @apollo/gateway brings (RemoteGraphQLDataSource, its calls signed as these subgraphs ask for), and with the subgraphs in process. Answers were found equal before anything was timed. Then each was asked by turns: ${connections} connections, ${turns} turns of ${seconds} seconds; given are medians of the turns, the ratio turn against turn. Where reads are remembered, the subgraphs answer what they read once without the database, so that the way is what is measured. The two calls alone are what the planner sends for two hops, made by the data source without clients, limits and plans around it.`,
    `Budget: ${budget} times the throughput of the default fetcher on two hops. ${rows.map(verdictOf).join(' ')}`,
    ...rows.map(tableOf),
  ]
    .join('\n\n')
    .concat('\n');
}

const nameOf = ({ title, remember }: Row): string =>
  `${title}, ${remember ? 'reads remembered' : 'reads from the database'}`;

const verdictOf = (row: Row): string =>
  `${nameOf(row)}: ${median(row.ratios).toFixed(2)}, ${median(row.ratios) >= budget ? 'held' : 'missed'}.`;

/** One row in one line, while the benchmark runs. */
export const summaryOf = (row: Row | undefined): string =>
  row ? `${verdictOf(row)} ${JSON.stringify(row.figures)}` : '';

function tableOf(row: Row): string {
  const lines = ways.flatMap((way) => {
    const figures = row.figures[way];
    if (!figures) return [];
    return [[names[way], figures.throughput.toFixed(0), figures.p50.toFixed(1), figures.gatewayCpu.toFixed(2)]];
  });
  return [
    `## ${nameOf(row)}`,
    markdownTable(['way', 'answers per second', 'median, ms', "processor time of the gateway's process, ms"], lines),
  ].join('\n\n');
}
