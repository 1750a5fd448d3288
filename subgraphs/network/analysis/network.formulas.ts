import { tiesOf } from './direction.formulas.js';

interface Condition {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly isNull?: boolean | null;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Which partnerships and organisations a network is made of; countries as ids, dates as days. */
export interface NetworkFilterSpec {
  readonly kind?: Condition | null;
  readonly family?: Condition | null;
  readonly status?: Condition | null;
  readonly country?: Condition | null;
  readonly validOn?: { readonly may?: Days | null; readonly must?: Days | null } | null;
  readonly roles?: Condition | null;
  readonly headquarters?: Condition | null;
}

export interface NetworkSpec {
  readonly filter: NetworkFilterSpec;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly projection: 'NONE' | 'PROVIDERS_BY_BUYERS' | 'COUNTRIES_BY_BUYERS';
  readonly weighting: 'COUNT' | 'NEWMAN' | 'JACCARD';
  readonly includeIsolates: boolean;
}

export interface Organization {
  readonly id: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly countryId: string | null;
}

export interface Partnership {
  readonly id: string;
  readonly kind: string;
  readonly family: string;
  readonly status: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  readonly reportedYear: number | null;
  readonly countryIds: readonly string[];
  readonly parties: readonly { readonly id: string; readonly role: string }[];
}

/** Whether any of the values meets the condition; without values only `isNull` can. */
function meets(condition: Condition | null | undefined, values: readonly string[]): boolean {
  const { eq, in: among, isNull } = condition ?? {};
  if (isNull != null && isNull !== (values.length === 0)) return false;
  if (eq != null && !values.includes(eq)) return false;
  return among == null || values.some((value) => among.includes(value));
}

/** May it have held at some time in the days: an unknown start or end is open. */
export const mayHold = ({ earliestStart, latestEnd }: Partnership, { first, last }: Days): boolean =>
  (earliestStart ?? '') <= last && (latestEnd ?? '9999') >= first;

/** Did it hold at some time in the days for certain: by stated dates, or because it was reported in that year. */
export function mustHold(one: Partnership, { first, last }: Days): boolean {
  const { latestStart, earliestStart, earliestEnd, reportedYear } = one;
  const begun = latestStart !== null && latestStart <= last;
  const lasting = (earliestEnd !== null && earliestEnd >= first) || (earliestStart !== null && earliestStart >= first);
  const reported = reportedYear !== null && `${reportedYear}-01-01` >= first && `${reportedYear}-12-31` <= last;
  return (begun && lasting) || reported;
}

/** Whether a partnership meets every condition of a filter that is about partnerships. */
export const partnershipMeets = (one: Partnership, filter: NetworkFilterSpec): boolean =>
  meets(filter.kind, [one.kind]) &&
  meets(filter.family, [one.family]) &&
  meets(filter.status, [one.status]) &&
  meets(filter.country, one.countryIds) &&
  (filter.validOn?.may == null || mayHold(one, filter.validOn.may)) &&
  (filter.validOn?.must == null || mustHold(one, filter.validOn.must));

/** Whether an organisation meets every condition of a filter that is about organisations. */
export const organizationMeets = ({ roles, countryId }: Organization, filter: NetworkFilterSpec): boolean =>
  meets(filter.roles, roles) && meets(filter.headquarters, countryId === null ? [] : [countryId]);

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
