import { countryId } from '../../vocabulary/organization.filter.js';
import { interval } from '../../vocabulary/partnership.filter.js';
import type { NetworkFilterSpec } from '../analysis/network-filter.formulas.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import type { NetworkArguments } from './network.input.js';

interface Condition {
  eq?: string | null;
  in?: string[] | null;
  isNull?: boolean | null;
}

const byCountryId = ({ eq, in: among, ...others }: Condition): Condition => ({
  ...others,
  ...(eq == null ? {} : { eq: countryId(eq) }),
  ...(among == null ? {} : { in: among.map(countryId) }),
});

/** A copy with its keys in order and nothing that is absent, lists of values sorted: the same question always reads the same. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])].sort();
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, canonical(one)]));
}

function filterSpec({ validOn, country, headquarters, ...others }: NonNullable<NetworkArguments['filter']>) {
  return {
    ...others,
    ...(country ? { country: byCountryId(country) } : {}),
    ...(headquarters ? { headquarters: byCountryId(headquarters) } : {}),
    ...(validOn
      ? {
          validOn: {
            ...(validOn.may == null ? {} : { may: interval(validOn.may) }),
            ...(validOn.must == null ? {} : { must: interval(validOn.must) }),
          },
        }
      : {}),
  };
}

/** The network that arguments ask about, in the one form that names it. A projection has no direction. */
export const specOf = ({ filter, directed, projection, ...others }: NetworkArguments): NetworkSpec => ({
  filter: canonical(filterSpec(filter ?? {})) as NetworkFilterSpec,
  directed: directed && projection === 'NONE',
  projection,
  weighted: others.weighted,
  weighting: others.weighting,
  includeIsolates: others.includeIsolates,
});
