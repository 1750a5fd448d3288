import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { Analyst } from '../subgraphs/network/analysis/analyst.js';
import type { NetworkSpec } from '../subgraphs/network/analysis/network.formulas.js';
import { readRecords } from '../subgraphs/network/analysis/read-records.js';
import { NetworkMeasure } from '../subgraphs/network/measure/network-measure.enum.js';
import type { ExecuteRead } from '../subgraphs/shared/query.js';
import { PartnershipFamily } from '../subgraphs/vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../subgraphs/vocabulary/partnership-kind.enum.js';
import { intervalOf } from '../subgraphs/vocabulary/partial-date.scalar.js';

export const usage =
  'Usage: npm run network -- measures MEASURE[,MEASURE] [--directed] [--unweighted] [--isolates] [--kind K,K] [--family F,F] [--country CC,CC] [--may DATE] [--must DATE]';

const options = {
  directed: { type: 'boolean', default: false },
  unweighted: { type: 'boolean', default: false },
  isolates: { type: 'boolean', default: false },
  kind: { type: 'string' },
  family: { type: 'string' },
  country: { type: 'string' },
  may: { type: 'string' },
  must: { type: 'string' },
} as const;

function among(name: string, given: string | undefined, known?: object): { in: string[] } | undefined {
  const values = given?.split(',').sort();
  const unknown = known ? values?.filter((value) => !Object.hasOwn(known, value)) : [];
  if (unknown && unknown.length > 0) throw new Error(`There is no ${name} ${unknown.join(', ')}. ${usage}`);
  return values && { in: values };
}

function days(given: string | undefined) {
  if (given === undefined) return undefined;
  const found = intervalOf(given);
  if (!found) throw new Error(`A date is written 2016, 2016-09 or 2016-09-14, not ${given}. ${usage}`);
  return found;
}

/** What a command line asks for; throws one sentence about what is wrong with it. */
function readCommand(given: readonly string[]): { measures: string[]; spec: NetworkSpec } {
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
  const [command, list = '', ...others] = positionals;
  if (command !== 'measures' || list === '' || others.length > 0) throw new Error(usage);
  const countries = among('country', values.country);
  const [may, must] = [days(values.may), days(values.must)];
  const filter: Record<string, unknown> = {
    kind: among('kind', values.kind, PartnershipKind),
    family: among('family', values.family, PartnershipFamily),
    country: countries && { in: countries.in.map((code) => `country:${code}`) },
    validOn: (may ?? must) ? { ...(may && { may }), ...(must && { must }) } : undefined,
  };
  return {
    measures: among('measure', list, NetworkMeasure)?.in ?? [],
    spec: {
      filter: Object.fromEntries(Object.entries(filter).filter(([, one]) => one !== undefined)),
      ...{ directed: values.directed, weighted: !values.unweighted, includeIsolates: values.isolates },
      ...{ projection: 'NONE', weighting: 'COUNT' },
    },
  };
}

export interface NetworkCommand {
  readonly arguments: readonly string[];
  readonly executeRead: ExecuteRead;
  readonly signal: AbortSignal;
  /** Lines of the result: CSV with a header. */
  readonly onResult: (lines: string) => void;
  readonly onProgress: (line: string) => void;
}

/** Measures a network of any size, with progress; what it prints is one row for each node and measure. */
export async function runNetworkCommand({ executeRead, signal, onResult, onProgress, ...given }: NetworkCommand) {
  const { measures, spec } = readCommand(given.arguments);
  const analyst = new Analyst();
  const read = () =>
    readRecords(executeRead, { maxRows: Infinity, onRows: (count) => onProgress(`${count} records read`) });
  const stop = () => void analyst.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    onResult(stringify([['measure', 'rank', 'id', 'value', 'method']]));
    for (const measure of measures) {
      onProgress(`${measure} …`);
      const told = (done: number, total: number) => {
        if (done % Math.ceil(total / 10) === 0) onProgress(`${measure}: ${done} of ${total}`);
      };
      const result = await analyst.analyse(
        { key: 'now', read },
        spec,
        { task: 'measure', measure },
        { onProgress: told },
      );
      onResult(stringify(result.values.map(([id, value, rank]) => [measure, rank, id, value, result.method])));
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await analyst.stop();
  }
}
