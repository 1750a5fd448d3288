import {
  mayHold,
  mustHold,
  type Days,
  type Organization,
  type Partnership,
} from '../analysis/network-filter.formulas.js';
import { selectNetwork, type NetworkSpec, type SelectedNetwork } from '../analysis/network.formulas.js';

export interface Extent {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly partnershipCount: number;
}

export interface YearOfNetwork {
  readonly year: number;
  readonly may: Extent;
  readonly must: Extent;
  readonly startedCount: number;
  readonly endedCount: number;
}

const yearDays = (year: number): Days => ({ first: `${year}-01-01`, last: `${year}-12-31` });
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const extentOf = ({ nodes, edges, partnerships }: SelectedNetwork): Extent => ({
  nodeCount: nodes.length,
  edgeCount: edges.length,
  partnershipCount: partnerships.length,
});

type Holds = (one: Partnership, days: Days) => boolean;

/** The network of the partnerships that held in some days; without isolates. */
const networkIn = (
  organizations: readonly Organization[],
  partnerships: readonly Partnership[],
  spec: NetworkSpec,
  [holds, days]: readonly [Holds, Days],
): SelectedNetwork =>
  selectNetwork(
    organizations,
    partnerships.filter((one) => holds(one, days)),
    { ...spec, includeIsolates: false },
  );

/** The network year by year: what may have held, what must have held, and what began and ended by stated dates. */
export function yearsOfNetwork(
  organizations: readonly Organization[],
  all: readonly Partnership[],
  spec: NetworkSpec,
  [from, to]: readonly [number, number],
): YearOfNetwork[] {
  const { partnerships } = selectNetwork(organizations, all, spec);
  return years(from, to).map((year) => ({
    year,
    may: extentOf(networkIn(organizations, partnerships, spec, [mayHold, yearDays(year)])),
    must: extentOf(networkIn(organizations, partnerships, spec, [mustHold, yearDays(year)])),
    startedCount: partnerships.filter(({ earliestStart }) => yearOf(earliestStart) === year).length,
    endedCount: partnerships.filter(({ latestEnd }) => yearOf(latestEnd) === year).length,
  }));
}

export interface YearOfOrganization {
  readonly year: number;
  readonly mayCount: number;
  readonly mustCount: number;
  readonly started: readonly string[];
  readonly ended: readonly string[];
}

/** The partnerships of one organisation year by year. */
export function yearsOfOrganization(
  id: string,
  partnerships: readonly Partnership[],
  [from, to]: readonly [number, number],
): { readonly years: YearOfOrganization[]; readonly undated: readonly string[] } {
  const own = partnerships.filter(({ parties }) => parties.some((party) => party.id === id));
  const idsOf = (some: readonly Partnership[]): string[] => some.map((one) => one.id).sort();
  return {
    years: years(from, to).map((year) => ({
      year,
      mayCount: own.filter((one) => mayHold(one, yearDays(year))).length,
      mustCount: own.filter((one) => mustHold(one, yearDays(year))).length,
      started: idsOf(own.filter(({ earliestStart }) => yearOf(earliestStart) === year)),
      ended: idsOf(own.filter(({ latestEnd }) => yearOf(latestEnd) === year)),
    })),
    undated: idsOf(own.filter(({ earliestStart }) => earliestStart === null)),
  };
}

export interface Difference {
  readonly before: Extent;
  readonly after: Extent;
  readonly undatedCount: number;
  readonly partnershipsAdded: readonly string[];
  readonly partnershipsGone: readonly string[];
  readonly organizationsAdded: readonly string[];
  readonly organizationsGone: readonly string[];
  readonly tiesAdded: number;
  readonly tiesGone: number;
}

/** What is in one list and not in the other, in order. */
const missing = (from: readonly string[], there: readonly string[]): string[] => {
  const known = new Set(there);
  return from.filter((one) => !known.has(one)).sort();
};

/** The network of one date against that of another. */
export function differenceOfNetworks(
  organizations: readonly Organization[],
  all: readonly Partnership[],
  spec: NetworkSpec,
  { earlier, later, certain }: { readonly earlier: Days; readonly later: Days; readonly certain: boolean },
): Difference {
  const selected = selectNetwork(organizations, all, spec);
  const holds: Holds = certain ? mustHold : mayHold;
  const [before, after] = [earlier, later].map((days) =>
    networkIn(organizations, selected.partnerships, spec, [holds, days]),
  ) as [SelectedNetwork, SelectedNetwork];
  const idsOf = ({ partnerships }: SelectedNetwork): string[] => partnerships.map(({ id }) => id);
  const tiesOf = ({ edges }: SelectedNetwork): string[] => edges.map(({ source, target }) => `${source} ${target}`);
  return {
    before: extentOf(before),
    after: extentOf(after),
    undatedCount: selected.undatedCount,
    partnershipsAdded: missing(idsOf(after), idsOf(before)),
    partnershipsGone: missing(idsOf(before), idsOf(after)),
    organizationsAdded: missing(after.nodes, before.nodes),
    organizationsGone: missing(before.nodes, after.nodes),
    tiesAdded: missing(tiesOf(after), tiesOf(before)).length,
    tiesGone: missing(tiesOf(before), tiesOf(after)).length,
  };
}
