import { within } from '../bounds.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import type { Filter, TieLoaders } from '../tie/tie.loaders.js';
import type { Partners } from '../tie/tie.queries.js';
import { egoNetwork, tiesAmong, type EgoTie } from './neighbourhood.formulas.js';
import type { NeighbourhoodArguments } from './neighbourhood.input.js';
import type { Neighbourhood, NeighbourhoodTie } from './neighbourhood.type.js';

/** The most partnerships that are listed of one tie. */
const maxPartnerships = 100;

const tieOf = ({ source, target, partnershipIds }: EgoTie): NeighbourhoodTie => ({
  source: { id: source },
  target: { id: target },
  partnershipCount: partnershipIds.length,
  partnerships: partnershipIds.slice(0, maxPartnerships).map((id) => ({ id })),
});

/** The reads of ego networks: one statement for each step, whatever the number of organisations asked for, and one for the ties of the last. */
export const neighbourhoodLoaders = (known: TieLoaders & GraphStateLoaders) => {
  const partnersOf = async (filter: Filter, ids: readonly string[]): Promise<Partners[]> =>
    (await Promise.all(ids.map((id) => known.partnersByOrganizationId(filter, id)))).filter((row) => row !== null);

  return {
    neighbourhoodByOrganizationId: async (
      id: string,
      { depth, filter, maxNodes }: NeighbourhoodArguments,
    ): Promise<Neighbourhood> => {
      const bounds = { depth: within('depth', depth, [1, 3]), maxNodes: within('maxNodes', maxNodes, [1, 300]) };
      const [state, ego] = await Promise.all([
        known.graphState(),
        egoNetwork(id, bounds, (ring) => partnersOf(filter, ring)),
      ]);
      const ids = ego.nodes.map((node) => node.id);
      const partners = new Map((await partnersOf(filter, ids)).map((row) => [row.parentId, row]));
      const edges = tiesAmong(ids, (node) => partners.get(node) ?? null).map(tieOf);
      const cut = [...partners.values()].some(({ total, ties }) => total > ties.length);
      return {
        ...state,
        nodes: ego.nodes.map((node) => ({ organization: { id: node.id }, distance: node.distance })),
        edges,
        nodeCount: ids.length,
        edgeCount: edges.length,
        completeDepth: ego.completeDepth,
        omittedCount: ego.omittedCount,
        truncated: ego.omittedCount > 0 || cut,
      };
    },
  };
};

export type NeighbourhoodLoaders = ReturnType<typeof neighbourhoodLoaders>;
