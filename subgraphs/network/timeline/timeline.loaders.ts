import { BadUserInputError } from '../../shared/errors.js';
import { interval } from '../../vocabulary/partnership.filter.js';
import type { AnalysisLoaders } from '../analysis/analysis.loaders.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import { within } from '../bounds.js';
import { specOf } from '../network/network-spec.js';
import type { NetworkFilter } from '../network/network.input.js';
import type {
  NetworkDifferenceArguments,
  NetworkTimelineArguments,
  OrganizationTimelineArguments,
  YearsArguments,
} from './timeline.input.js';
import type { NetworkDifference, NetworkTimeline, OrganizationTimeline } from './timeline.type.js';

const maxYears = 50;
const maxListed = 100;

const keys = (ids: readonly string[]) => ids.map((id) => ({ id }));

const networkOf = (filter: NetworkFilter | null | undefined): NetworkSpec =>
  specOf({
    ...(filter ? { filter } : {}),
    directed: false,
    weighted: true,
    projection: 'NONE',
    weighting: 'COUNT',
    includeIsolates: false,
  });

function checkedYears({ from, to }: YearsArguments): YearsArguments {
  within('from', from, [1900, 2100]);
  return { from, to: within('to', to, [from, from + maxYears]) };
}

/** The reads of networks over time. */
export const timelineLoaders = ({ analyse }: AnalysisLoaders) => ({
  networkTimeline: async ({ filter, ...years }: NetworkTimelineArguments): Promise<NetworkTimeline> =>
    analyse(networkOf(filter), { task: 'years', ...checkedYears(years) }),

  timelineByOrganizationId: async (
    id: string,
    { filter, ...years }: OrganizationTimelineArguments,
  ): Promise<OrganizationTimeline> => {
    const found = await analyse(networkOf(filter), { task: 'organizationYears', id, ...checkedYears(years) });
    return {
      ...found,
      undated: keys(found.undated),
      years: found.years.map((year) => ({ ...year, started: keys(year.started), ended: keys(year.ended) })),
    };
  },

  networkDifference: async (args: NetworkDifferenceArguments): Promise<NetworkDifference> => {
    const [earlier, later] = [interval(args.earlier), interval(args.later)];
    if (earlier.first >= later.first) throw new BadUserInputError('earlier must begin before later.');
    const certain = args.certainty === 'MUST';
    const found = await analyse(networkOf(args.filter), { task: 'difference', earlier, later, certain });
    const listed = (ids: readonly string[]) => keys(ids.slice(0, maxListed));
    return {
      ...found,
      partnershipsAddedCount: found.partnershipsAdded.length,
      partnershipsGoneCount: found.partnershipsGone.length,
      organizationsAddedCount: found.organizationsAdded.length,
      organizationsGoneCount: found.organizationsGone.length,
      partnershipsAdded: listed(found.partnershipsAdded),
      partnershipsGone: listed(found.partnershipsGone),
      organizationsAdded: listed(found.organizationsAdded),
      organizationsGone: listed(found.organizationsGone),
      tiesAddedCount: found.tiesAdded,
      tiesGoneCount: found.tiesGone,
    };
  },
});

export type TimelineLoaders = ReturnType<typeof timelineLoaders>;
