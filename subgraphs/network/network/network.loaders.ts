import type { AnalysisLoaders } from '../analysis/analysis.loaders.js';
import type { NetworkSpec } from '../analysis/network.formulas.js';
import type { Network, NetworkDistances, NetworkStructure } from './network.type.js';

const maxSizes = 100;

/** The reads of networks as a whole. */
export const networkLoaders = ({ analyse }: AnalysisLoaders) => ({
  network: async (spec: NetworkSpec): Promise<Network & { spec: NetworkSpec }> => ({
    ...(await analyse(spec, { task: 'extent' })),
    spec,
  }),

  networkStructure: async (spec: NetworkSpec): Promise<NetworkStructure> => {
    const { componentSizes, assortativity, ...others } = await analyse(spec, { task: 'structure' });
    return {
      ...others,
      degreeDistribution: [...others.degreeDistribution],
      componentCount: componentSizes.length,
      componentSizes: componentSizes.slice(0, maxSizes),
      assortativityByKind: assortativity.kind,
      assortativityByCountry: assortativity.country,
    };
  },

  /** Null when no two nodes are tied. */
  networkDistances: async (spec: NetworkSpec): Promise<NetworkDistances | null> => {
    const found = await analyse(spec, { task: 'distances' });
    return 'order' in found ? { ...found, nodeCount: found.order } : null;
  },
});

export type NetworkLoaders = ReturnType<typeof networkLoaders>;
