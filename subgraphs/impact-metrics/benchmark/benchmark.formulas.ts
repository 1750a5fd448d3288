import { chosenFigure, type Figure } from '../figures/figure.formulas.js';
import { midRankPercentile, quantile } from '../figures/statistics.formulas.js';

/** The fewest other organisations that make a group. */
export const minimumPeers = 5;

export type Band = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE' | 'VERY_LARGE';

/** The band of a number of people; null where it is not known. */
export function sizeBandOf(people: number | null): Band | null {
  if (people === null) return null;
  if (people < 10) return 'MICRO';
  if (people < 50) return 'SMALL';
  if (people < 250) return 'MEDIUM';
  return people < 1_000 ? 'LARGE' : 'VERY_LARGE';
}

/** An organisation that reports, with what groups are made by. */
export interface Candidate<F extends Figure> {
  readonly organizationId: string;
  readonly roles: readonly string[];
  readonly region: string | null;
  readonly people: number | null;
  readonly services: readonly string[];
  readonly figures: readonly F[];
}

export interface PeerGroup {
  readonly role?: string | null;
  readonly sizeBand?: Band | null;
  readonly region?: string | null;
  readonly service?: string | null;
}

const belongs = ({ role, sizeBand, region, service }: PeerGroup, one: Candidate<Figure>): boolean =>
  (role == null || one.roles.includes(role)) &&
  (sizeBand == null || sizeBandOf(one.people) === sizeBand) &&
  (region == null || one.region === region) &&
  (service == null || one.services.includes(service));

type Gap = 'NO_FIGURE' | 'RANGE_ONLY' | 'CONFLICTING_INPUTS' | 'GROUP_TOO_SMALL';

export interface Standing<F extends Figure> {
  readonly figure: F | null;
  readonly peers: readonly { readonly candidate: Candidate<F>; readonly figure: F }[];
  readonly percentile: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly gap: Gap | null;
}

const nothing = { percentile: null, lowerQuartile: null, median: null, upperQuartile: null };

/** Where an organisation stands among those of a group that report in the same unit and definition, itself included. */
export function standingOf<F extends Figure>(
  organizationId: string,
  candidates: readonly Candidate<F>[],
  group: PeerGroup,
): Standing<F> {
  const own = chosenFigure(candidates.find((one) => one.organizationId === organizationId)?.figures ?? []);
  if (!own) return { ...nothing, figure: null, peers: [], gap: 'NO_FIGURE' };
  const { figure, rivals } = own;
  const alike = (one: F): boolean =>
    one.value !== null && one.unit === figure.unit && one.metricQualifier === figure.metricQualifier;
  const peers = candidates
    .filter((one) => one.organizationId !== organizationId && belongs(group, one))
    .flatMap((candidate) => {
      const choice = chosenFigure(candidate.figures.filter(alike));
      return choice && choice.rivals.length === 0 ? [{ candidate, figure: choice.figure }] : [];
    });
  const without = (gap: Gap): Standing<F> => ({ ...nothing, figure, peers, gap });
  if (figure.value === null) return without('RANGE_ONLY');
  if (rivals.length > 0) return without('CONFLICTING_INPUTS');
  if (peers.length < minimumPeers) return without('GROUP_TOO_SMALL');
  const values = [figure.value, ...peers.map((peer) => peer.figure.value as number)];
  return {
    ...{ figure, peers, gap: null, percentile: midRankPercentile(figure.value, values) },
    ...{ lowerQuartile: quantile(values, 0.25), median: quantile(values, 0.5), upperQuartile: quantile(values, 0.75) },
  };
}
