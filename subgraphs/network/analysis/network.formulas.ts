import { tiesOf } from './direction.formulas.js';
import {
  organizationMeets,
  partnershipMeets,
  type NetworkFilterSpec,
  type Organization,
  type Partnership,
} from './network-filter.formulas.js';

export interface NetworkSpec {
  readonly filter: NetworkFilterSpec;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly projection: 'NONE' | 'PROVIDERS_BY_BUYERS' | 'COUNTRIES_BY_BUYERS';
  readonly weighting: 'COUNT' | 'NEWMAN' | 'JACCARD';
  readonly includeIsolates: boolean;
}

const isUndated = ({ earliestStart }: Partnership): boolean => earliestStart === null;

export interface SelectedNetwork {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly partnerships: readonly Partnership[];
  /** Partnerships of the network without a stated start. */
  readonly undatedCount: number;
  /** Organisations that meet the filter and have no tie in the network. */
  readonly isolateCount: number;
  /** Partnerships that tie an organisation to itself alone; they make no edge. */
  readonly selfPartnershipCount: number;
}

/** The network of organisations that a filter selects: each two parties of a partnership are tied, each tie weighted by its number of partnerships. */
export function selectNetwork(
  organizations: readonly Organization[],
  partnerships: readonly Partnership[],
  { filter, directed, includeIsolates }: NetworkSpec,
): SelectedNetwork {
  const allowed = new Set(organizations.filter((one) => organizationMeets(one, filter)).map(({ id }) => id));
  const edges = new Map<string, { source: string; target: string; weight: number }>();
  const kept: Partnership[] = [];
  let selfPartnershipCount = 0;
  for (const one of partnerships) {
    if (!partnershipMeets(one, filter)) continue;
    const parties = one.parties.filter(({ id }) => allowed.has(id));
    if (new Set(one.parties.map(({ id }) => id)).size < 2) selfPartnershipCount += parties.length > 0 ? 1 : 0;
    const ties = tiesOf({ kind: one.kind, parties }, directed);
    if (ties.length > 0) kept.push(one);
    for (const [source, target] of ties) {
      const key = `${source} ${target}`;
      const weight = (edges.get(key)?.weight ?? 0) + 1;
      edges.set(key, { source, target, weight });
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  return {
    nodes: [...(includeIsolates ? allowed : tied)].sort(),
    edges: [...edges.values()],
    partnerships: kept,
    undatedCount: kept.filter(isUndated).length,
    isolateCount: allowed.size - tied.size,
    selfPartnershipCount,
  };
}

const sells = new Set(['PROVIDER', 'SUBCONTRACTOR']);

/** Who or what belongs to which buyer in a projection: the providers that sell to it, or the countries its partnerships take place in. */
export function membershipsOf(
  { partnerships }: SelectedNetwork,
  projection: 'PROVIDERS_BY_BUYERS' | 'COUNTRIES_BY_BUYERS',
  allowed: (id: string) => boolean,
): [string, string][] {
  return partnerships.flatMap(({ parties, countryIds }) => {
    const buyers = parties.filter(({ id, role }) => role === 'BUYER' && allowed(id)).map(({ id }) => id);
    const sellers = parties.filter(({ id, role }) => sells.has(role) && allowed(id)).map(({ id }) => id);
    const members = projection === 'PROVIDERS_BY_BUYERS' ? sellers : sellers.length > 0 ? countryIds : [];
    return buyers.flatMap((buyer) =>
      members.filter((member) => member !== buyer).map((member): [string, string] => [member, buyer]),
    );
  });
}
