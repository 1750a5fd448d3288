import type { AnalysisLoaders } from '../analysis/analysis.loaders.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import { within } from '../bounds.js';
import type { CommunitiesArguments } from './community.input.js';
import type { NetworkCommunities, NetworkCommunity } from './community.type.js';

/** The members of a community by id, as its lists page them. */
export type WithMembers = NetworkCommunity & { readonly ids: readonly string[]; readonly ofCountries: boolean };

/** The reads of communities. */
export const communityLoaders = ({ analyse }: AnalysisLoaders) => ({
  networkCommunities: async (spec: NetworkSpec, args: CommunitiesArguments): Promise<NetworkCommunities> => {
    const first = within('first', args.first, [1, 100]);
    const resolution = within('resolution', args.resolution, [0.01, 100]);
    const seed = within('seed', args.seed, [0, 2 ** 31 - 1]);
    const { communities, orders, ...found } = await analyse(spec, { task: 'communities', resolution, seed });
    const ofCountries = spec.projection === 'COUNTRIES_BY_BUYERS';
    return {
      ...found,
      method: `Louvain (Blondel and others 2008), best of ${orders} orders of the nodes, undirected network, ${spec.weighted ? 'ties weighted' : 'every tie counts 1'}`,
      resolution,
      seed,
      communityCount: communities.length,
      communities: communities.slice(0, first).map((ids): WithMembers => ({ size: ids.length, ids, ofCountries })),
    };
  },
});

export type CommunityLoaders = ReturnType<typeof communityLoaders>;
