import { loadMany } from '../../shared/batch.js';
import { BadUserInputError } from '../../shared/errors.js';
import type { ExecuteRead } from '../../shared/query.js';
import { countryId } from '../../vocabulary/organization.filter.js';
import { within } from '../bounds.js';
import type { GraphState } from '../graph-state/graph-state.queries.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import { hybridPairs, type Half, type Pair } from './hybrid.formulas.js';
import type { HybridArguments, OrganizationHybridArguments } from './hybrid.input.js';
import { maxHalves, providersByBuyerId, providersByCountryId, providersByOrganizationId } from './hybrid.queries.js';
import type { HybridCandidates } from './hybrid.type.js';

const keys = (ids: readonly string[]) => ids.map((id) => ({ id }));

function answer(state: GraphState, pairs: readonly Pair[], first: number, truncated: boolean): HybridCandidates {
  const candidates = pairs.slice(0, first).map(({ isspId, bpoId, buyerIds, countryIds, partners }) => ({
    issp: { id: isspId },
    bpo: { id: bpoId },
    buyers: keys(buyerIds),
    countries: keys(countryIds),
    alreadyPartners: partners,
  }));
  return { ...state, pairCount: pairs.length, truncated, candidates };
}

/** The reads of pairs; each begins at one buyer, one country or some organisations. */
export const hybridLoaders = (executeRead: ExecuteRead, known: GraphStateLoaders) => {
  const limit = BigInt(maxHalves + 1);
  const halvesByOrganizationId = loadMany<{ parentId: string; providers: Half[] }>(
    (query, params) => executeRead(query, { ...params, limit }),
    providersByOrganizationId,
  );

  async function halvesOf({ buyer, country }: HybridArguments): Promise<readonly Half[][]> {
    const reads = [
      ...(buyer == null ? [] : [executeRead(providersByBuyerId, { buyer, limit })]),
      ...(country == null ? [] : [executeRead(providersByCountryId, { country: countryId(country), limit })]),
    ];
    if (reads.length === 0) throw new BadUserInputError('Give a buyer, a country or both.');
    return (await Promise.all(reads)).map((rows) => rows.map(({ provider }) => provider));
  }

  return {
    hybridCandidates: async (args: HybridArguments): Promise<HybridCandidates> => {
      const first = within('first', args.first, [1, 100]);
      const [state, [some = [], others = some]] = await Promise.all([known.graphState(), halvesOf(args)]);
      const inBoth = new Set(others.map(({ id }) => id));
      const halves = some.filter(({ id }) => inBoth.has(id));
      const truncated = [some, others].some(({ length }) => length > maxHalves);
      return answer(state, hybridPairs(halves), first, truncated);
    },

    hybridCandidatesByOrganizationId: async (
      id: string,
      args: OrganizationHybridArguments,
    ): Promise<HybridCandidates> => {
      const first = within('first', args.first, [1, 100]);
      const [state, [row]] = await Promise.all([known.graphState(), halvesByOrganizationId(id)]);
      const halves = row?.providers ?? [];
      const pairs = hybridPairs(halves).filter(({ isspId, bpoId }) => isspId === id || bpoId === id);
      return answer(state, pairs, first, halves.length > maxHalves);
    },
  };
};

export type HybridLoaders = ReturnType<typeof hybridLoaders>;
