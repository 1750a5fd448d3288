import { parseArgs } from 'node:util';
import type { NetworkSpec } from '../subgraphs/network/analysis/network.formulas.js';
import { NetworkMeasure } from '../subgraphs/network/measure/network-measure.enum.js';
import { NetworkProjection, ProjectionWeighting } from '../subgraphs/network/network/network-projection.enum.js';
import { OrganizationRole } from '../subgraphs/vocabulary/organization-role.enum.js';
import { PartnershipFamily } from '../subgraphs/vocabulary/partnership-family.enum.js';
import { PartnershipKind } from '../subgraphs/vocabulary/partnership-kind.enum.js';
import { intervalOf } from '../subgraphs/vocabulary/partial-date.scalar.js';

export const usage = [
  'Usage: npm run network -- measures MEASURE[,MEASURE] [--release R] [--directed] [--unweighted] [--isolates]',
  '[--kind K,K] [--family F,F] [--country CC,CC] [--may DATE] [--must DATE] [--roles R,R] [--headquarters CC,CC]',
  '[--projection P] [--weighting W]',
].join(' ');

const options = {
  release: { type: 'string' },
  directed: { type: 'boolean', default: false },
  unweighted: { type: 'boolean', default: false },
  isolates: { type: 'boolean', default: false },
  kind: { type: 'string' },
  family: { type: 'string' },
  country: { type: 'string' },
  may: { type: 'string' },
  must: { type: 'string' },
  roles: { type: 'string' },
  headquarters: { type: 'string' },
  projection: { type: 'string', default: 'NONE' },
  weighting: { type: 'string', default: 'COUNT' },
} as const;

/** What a command line asks for. */
export interface NetworkArguments {
  readonly measures: readonly string[];
  readonly spec: NetworkSpec;
  /** The release to measure, by number or id; null for the living graph. */
  readonly release: string | null;
}

function known(name: string, values: readonly string[], all: object): readonly string[] {
  const unknown = values.filter((value) => !Object.hasOwn(all, value));
  if (unknown.length === 0) return values;
  throw new Error(`There is no ${name} ${unknown.join(', ')}. There are ${Object.keys(all).join(', ')}. ${usage}`);
}

const listed = (given: string): string[] => [...new Set(given.split(','))].sort();

const among = (name: string, given: string | undefined, all: object) =>
  given === undefined ? undefined : { in: known(name, listed(given), all) };

function countries(given: string | undefined) {
  if (given === undefined) return undefined;
  const codes = listed(given);
  const wrong = codes.filter((code) => !/^[A-Z]{2}$/.test(code));
  if (wrong.length > 0) throw new Error(`A country is written with two letters, KE, not ${wrong.join(', ')}. ${usage}`);
  return { in: codes.map((code) => `country:${code}`) };
}

function days(given: string | undefined) {
  if (given === undefined) return undefined;
  const found = intervalOf(given);
  if (!found) throw new Error(`A date is written 2016, 2016-09 or 2016-09-14, not ${given}. ${usage}`);
  return found;
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${(error as Error).message} ${usage}`);
  }
}

/** Reads a command line; throws one sentence about what is wrong with it. */
export function readNetworkArguments(given: readonly string[]): NetworkArguments {
  const { values, positionals } = parsed(given);
  const [command, list = '', ...others] = positionals;
  if (command !== 'measures' || list === '' || others.length > 0) throw new Error(usage);
  const [may, must] = [days(values.may), days(values.must)];
  const [projection] = known('projection', [values.projection], NetworkProjection) as [NetworkProjection];
  const [weighting] = known('weighting', [values.weighting], ProjectionWeighting) as [ProjectionWeighting];
  const filter: Record<string, unknown> = {
    kind: among('kind', values.kind, PartnershipKind),
    family: among('family', values.family, PartnershipFamily),
    country: countries(values.country),
    validOn: (may ?? must) ? { ...(may && { may }), ...(must && { must }) } : undefined,
    roles: among('role', values.roles, OrganizationRole),
    headquarters: countries(values.headquarters),
  };
  return {
    measures: known('measure', listed(list), NetworkMeasure),
    release: values.release ?? null,
    spec: {
      filter: Object.fromEntries(Object.entries(filter).filter(([, one]) => one !== undefined)),
      ...{ directed: values.directed, weighted: !values.unweighted, includeIsolates: values.isolates },
      ...{ projection, weighting },
    },
  };
}
